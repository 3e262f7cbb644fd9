package nl.samenspel.invitation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspel.invitation.Person;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes along when people copy and paste. */
class PastedSheetTest {
    private static final PerParty<String> NAMES = new PerParty<>("Gemeente Súdwest-Fryslân", "ICTEA Noord");
    private static final Person ANNA =
            new Person("Anna de Wit", "anna@example.org", Party.CUSTOMER, GovernanceLevel.OPERATIONAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFNaam;E-mail;Partij;Niveau\nAnna de Wit;anna@example.org;klant;uitvoerend",
                "sep=;\r\nNaam;E-mail;Partij;Niveau\r\nAnna de Wit;anna@example.org;klant;Operationeel niveau",
                "Anna\u00A0de\u200B Wit\t anna@example.org\u00A0\tgemeente sudwest fryslan\tOPERATIONNEL",
                "\"Anna\nde Wit\"\tanna@example.org\tGemeente Sudwest-Fryslan\to",
                "Anna de Wit\tmailto:anna@example.org.\tOpdrachtgever\toperativ",
                "\tAnna de Wit <anna@example.org>,\tkunde\tausführend",
                "Voornaam,Tussenvoegsel,Achternaam,Functie,E-mail,Partij,Niveau\n"
                        + "Anna,de,Wit,CFO,(anna@example.org),klant,operationeel",
                "Prénom;Nom;Courriel;Partie;Niveau\nAnna;de Wit;anna@example.org;client;opérationnel",
                "Last name;First name;E-mail;Side;Level\nde Wit;Anna;anna@example.org;client;operational",
                "naam;e-mail;partij;niveau\nAnna de Wit;anna@example.org;klant;\"o\"\n;;;\n"
            })
    void aPersonIsReadHoweverTheRowWasCopied(String pasted) {
        var sheet = PeopleSheet.read(pasted, NAMES);

        assertThat(sheet.unclear()).isEmpty();
        assertThat(sheet.people()).containsExactly(ANNA);
    }

    @Test
    void columnsThatAreNotReadAreNamed() {
        var sheet = PeopleSheet.read(
                "Naam;Functie;E-mail;Partij;Niveau;Naam;\nAnna;CFO;anna@example.org;klant;o;x;", NAMES);

        assertThat(sheet.ignored()).containsExactly("Functie", "Naam");
        assertThat(sheet.isClear()).isFalse();
    }

    @Test
    void doubtfulCellsAreNamedWithWhatTheyMayMean() {
        var sheet = PeopleSheet.read("""
                Bo;bo@example.org;Sudwest-Fryslan;tactisch
                Cas;cas@example.org;ICTEA Nord;tactisch
                Dia;dia@example.org;buren;tactisch
                Els;els@example.org;klant;stratgisch
                Fem;fem@example.org;klant;baas""", NAMES);

        assertThat(sheet.unclear())
                .extracting(
                        PeopleSheet.UnclearRow::cell,
                        row -> row.party().orElse(null),
                        row -> row.level().orElse(null))
                .containsExactly(
                        tuple("Sudwest-Fryslan", Party.CUSTOMER, null),
                        tuple("ICTEA Nord", Party.SUPPLIER, null),
                        tuple("buren", null, null),
                        tuple("stratgisch", null, GovernanceLevel.STRATEGIC),
                        tuple("baas", null, null));
    }

    @Test
    void rowsHaveTheNumbersOfWhatIsLeft() {
        var sheet = PeopleSheet.read("""
                naam;e-mail;partij;niveau
                Anna;anna@example.org;klant;o

                "Bo
                en Cas";bo@example.org;buren;o
                Dia;dia@example.org;klant;o
                Els;els@example;klant;o""", NAMES);

        assertThat(sheet.unclear()).extracting(PeopleSheet.UnclearRow::line).containsExactly(2, 4);
        assertThat(sheet.rest().lines().toList().get(1)).startsWith("\"Bo");
        assertThat(sheet.rest().lines().toList().get(3)).startsWith("Els");
        assertThat(PeopleSheet.read(sheet.rest(), NAMES).unclear()).isEqualTo(sheet.unclear());
    }

    @Test
    void aQuotationMarkThatIsNeverClosedSpoilsItsOwnRowOnly() {
        var sheet = PeopleSheet.read(
                "\"Bo;bo@example.org;klant;o\nAnna de Wit;anna@example.org;klant;o\n5\" Jan;jan@example.org;klant;o",
                NAMES);

        assertThat(sheet.people()).extracting(Person::name).containsExactly("Anna de Wit", "5\" Jan");
        assertThat(sheet.unclear()).extracting(PeopleSheet.UnclearRow::line).containsExactly(1);
    }
}
