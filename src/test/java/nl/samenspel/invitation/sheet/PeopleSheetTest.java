package nl.samenspel.invitation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspel.invitation.Person;
import nl.samenspel.invitation.sheet.PeopleSheet.Cause;
import nl.samenspel.invitation.sheet.PeopleSheet.UnclearRow;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSheetTest {

    private static final PerParty<String> NAMES = new PerParty<>("Handelshuis", "Noord IT");
    private static final Person ANNA =
            new Person("Anna de Wit", "anna@example.org", Party.CUSTOMER, GovernanceLevel.STRATEGIC);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam\tE-mail\tPartij\tNiveau\nAnna de Wit\tanna@example.org\tklant\tstrategisch",
                "level;party;name;e-mail address\r\nStrategic;CUSTOMER;Anna de Wit;anna@example.org\r\n",
                "Ebene,Partei,E-Mail,Name\nstrategisch,Kunde,anna@example.org,\"Anna de Wit\"",
                "\n  \nnom\tcourriel\tpartie\tniveau\n\nAnna de Wit\tanna@example.org\tclient\tstratégique\n",
                "Anna de Wit\tanna@example.org\thandelshuis\tS"
            })
    void sheetsInFourLanguagesInAnyOrderAreUnderstood(String pasted) {
        var sheet = PeopleSheet.read(pasted, NAMES);

        assertThat(sheet.unclear()).isEmpty();
        assertThat(sheet.people()).containsExactly(ANNA);
        assertThat(sheet.rest()).isEmpty();
    }

    @Test
    void everyUnclearRowIsNamedAndKeptAsItWas() {
        var sheet = PeopleSheet.read("""
                name\temail\tparty\tlevel
                \t\tklant\tS
                Bo\tbo-at-example\tklant\tT
                Cas\tcas@example.org\tneighbour\tT
                Anna de Wit\tanna@example.org\tklant\tstrategisch
                Dia\tdia@example.org\tNoord IT\tceo
                %s\t\tNoord IT\tO
                "Els" x\tels@example.org\tklant\tT""".formatted("x".repeat(121)), NAMES);

        assertThat(sheet.people()).containsExactly(ANNA);
        assertThat(sheet.unclear())
                .extracting(UnclearRow::line, UnclearRow::cause)
                .containsExactly(
                        tuple(2, Cause.NOBODY),
                        tuple(3, Cause.EMAIL),
                        tuple(4, Cause.PARTY),
                        tuple(5, Cause.LEVEL),
                        tuple(6, Cause.NAME_TOO_LONG),
                        tuple(7, Cause.QUOTES));
        assertThat(sheet.rest().lines()).hasSize(7).startsWith("name\temail\tparty\tlevel", "\t\tklant\tS");
        assertThat(PeopleSheet.read(sheet.rest(), NAMES).unclear()).hasSize(6);
    }

    @Test
    void noMoreRowsAreReadThanTheLimitAndTheOthersAreKept() {
        var sheet = PeopleSheet.read("P,p@example.org,klant,O\n".repeat(PeopleSheet.MOST_ROWS + 2), NAMES);

        assertThat(sheet.people()).hasSize(PeopleSheet.MOST_ROWS);
        assertThat(sheet.unclear()).extracting(UnclearRow::cause).containsExactly(Cause.TOO_MANY, Cause.TOO_MANY);
    }

    @Test
    void whatNoKeyTypesIsTakenOutOfCells() {
        var sheet = PeopleSheet.read("An\u0000na\tanna@example.org\tklant\tO", NAMES);

        assertThat(sheet.people()).extracting(Person::name).containsExactly("An na");
    }
}
