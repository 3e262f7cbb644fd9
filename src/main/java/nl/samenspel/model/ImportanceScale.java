package nl.samenspel.model;

import java.util.List;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;

/**
 * How importance is asked.
 *
 * @param question {@link #ASPECT} in it stands for the name of the aspect, {@link Text#OWN} for the party that is asked
 * @param points what each point of the scale is called, from 1 up
 */
public record ImportanceScale(Text question, List<Text> points) {

    /** Where the name of the aspect goes. */
    public static final String ASPECT = "{aspect}";

    public ImportanceScale {
        points = List.copyOf(points);
    }

    /** The question about an aspect to a party, called by its name. */
    public String question(Aspect about, Party to, PerParty<String> names, Language language) {
        return question.to(to, names, language).replace(ASPECT, about.name().in(language));
    }

    /** What a point is called, from 1. */
    public Text point(int number) {
        return points.get(number - 1);
    }
}
