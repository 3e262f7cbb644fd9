package nl.samenspel.exchange;

import java.util.Locale;
import java.util.Set;

/** The columns of a file in which a team says what it wants of each lot. */
public enum LotColumn implements FileColumn {
    LOT("kavel", "perceel", "los", "teillos"),
    RESPONDENT(
            "deelnemer",
            "invuller",
            "persoon",
            "person",
            "participant",
            "teilnehmer",
            "befragte",
            "befragter",
            "befragte person",
            "personne",
            "repondant"),
    ASPECT("aspekt", "onderwerp", "topic", "thema", "sujet"),
    IMPORTANCE("belang", "wichtigkeit", "bedeutung"),
    DESIRED(
            "gewenst",
            "gewenst niveau",
            "desired level",
            "gewunscht",
            "gewunschte stufe",
            "souhaite",
            "niveau souhaite"),
    MINIMUM(
            "minimumniveau",
            "minimum level",
            "mindeststufe",
            "mindestniveau",
            "minimal",
            "niveau minimum",
            "niveau minimal");

    /** All of them. */
    public static final Columns ALL = Columns.of(values());

    private final Set<String> otherNames;

    LotColumn(String... otherNames) {
        this.otherNames = Set.of(otherNames);
    }

    @Override
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<String> otherNames() {
        return otherNames;
    }

    @Override
    public boolean isNeeded() {
        return this != MINIMUM;
    }

    @Override
    public boolean mayBeCutOff() {
        return switch (this) {
            case LOT, RESPONDENT, ASPECT -> false;
            case IMPORTANCE, DESIRED, MINIMUM -> true;
        };
    }
}
