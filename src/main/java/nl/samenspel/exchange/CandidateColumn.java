package nl.samenspel.exchange;

import java.util.Locale;
import java.util.Set;

/** The columns of a file that says at which levels candidates are. */
public enum CandidateColumn implements FileColumn {
    CANDIDATE(
            "kandidaat",
            "inschrijver",
            "aanbieder",
            "leverancier",
            "bidder",
            "tenderer",
            "supplier",
            "kandidat",
            "bieter",
            "anbieter",
            "bewerber",
            "candidat",
            "soumissionnaire",
            "fournisseur"),
    LOT(LotColumn.LOT.otherNames()),
    ASPECT(LotColumn.ASPECT.otherNames()),
    LEVEL("niveau", "stufe"),
    SOURCE("bron", "quelle"),
    MINIMUM(LotColumn.MINIMUM.otherNames());

    /** All of them. */
    public static final Columns ALL = Columns.of(values());

    private final Set<String> otherNames;

    CandidateColumn(String... otherNames) {
        this(Set.of(otherNames));
    }

    CandidateColumn(Set<String> otherNames) {
        this.otherNames = otherNames;
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
        return this != SOURCE && this != MINIMUM;
    }

    @Override
    public boolean mayBeCutOff() {
        return switch (this) {
            case CANDIDATE, LOT, ASPECT -> false;
            case LEVEL, SOURCE, MINIMUM -> true;
        };
    }
}
