package nl.samenspel.collaboration.web;

import java.util.List;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import org.springframework.modulith.NamedInterface;

/** What the choices about a collaboration are called. */
@NamedInterface("words")
public final class CollaborationWords {

    public static final Spoken<Kind> KIND = Spoken.of("collaboration.kind", Kind.class);
    public static final Spoken<Kind> KIND_TEXT = KIND.ending("text");
    public static final Spoken<DirectingPart> DIRECTING = Spoken.of("collaboration.directing", DirectingPart.class);
    public static final Spoken<DirectingPart> DIRECTING_TEXT = DIRECTING.ending("text");
    public static final Spoken<IndicatorColumn> INDICATOR = Spoken.of("collaboration.indicator", IndicatorColumn.class);

    static final Spoken<Party> NAME_MISSING = Spoken.of("collaboration.problem.party-name", Party.class);

    /** From commodity to strategic, as {@link nl.samenspel.collaboration.Description#nature()} counts them. */
    private static final List<String> NATURES = List.of(
            "collaboration.nature.1",
            "collaboration.nature.2",
            "collaboration.nature.3",
            "collaboration.nature.4",
            "collaboration.nature.5");

    private CollaborationWords() {}

    /** The entry for a nature of services, from 1. */
    public static String nature(int nature) {
        return NATURES.get(nature - 1);
    }
}
