package nl.samenspel.invitation.sheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.platform.TidyText;

/** A column of a sheet of people, and what it is called in Dutch, English, German and French. */
public enum Column {
    NAME("naam", "name", "nom", "volledige naam", "full name", "vollständiger name", "nom complet", "contact"),
    FIRST_NAME("voornaam", "first name", "given name", "vorname", "prénom", "roepnaam"),
    INFIX("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "infix"),
    LAST_NAME("achternaam", "last name", "surname", "family name", "nachname", "familienname", "nom de famille"),
    EMAIL(
            "e-mail",
            "email",
            "e-mailadres",
            "emailadres",
            "e-mail address",
            "email address",
            "mail",
            "e-mail-adresse",
            "courriel",
            "adresse e-mail",
            "adresse électronique"),
    PARTY(
            "partij",
            "party",
            "partei",
            "partie",
            "organisatie",
            "organisation",
            "organization",
            "zijde",
            "side",
            "seite"),
    LEVEL(
            "niveau",
            "level",
            "ebene",
            "bestuursniveau",
            "overlegniveau",
            "governance level",
            "governance_level",
            "tier",
            "governance tier",
            "échelon",
            "steuerungsebene",
            "niveau de gouvernance"),
    ROLE("rol", "role", "rolle", "rôle", "functie", "function", "funktion", "fonction"),
    LOTS("kavel", "kavels", "perceel", "percelen", "lot", "lots", "los", "lose");

    /** What tells who somebody is. */
    private static final Set<Column> OF_PERSON = EnumSet.of(NAME, FIRST_NAME, INFIX, LAST_NAME, EMAIL);

    /** The columns of a sheet of people, with those that say more of them. */
    public static Set<Column> ofPeople(Column... more) {
        var columns = EnumSet.copyOf(OF_PERSON);
        columns.addAll(Arrays.asList(more));
        return columns;
    }

    private final Set<String> names;

    Column(String... names) {
        this.names = Arrays.stream(names).map(TidyText::bare).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Column> called(String heading) {
        var name = TidyText.bare(heading);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }
}
