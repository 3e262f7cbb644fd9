package nl.samenspel.model.web;

import java.util.List;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Facet;
import nl.samenspel.model.Quadrant;
import nl.samenspel.model.Text;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;

/**
 * A version of the model, to be read.
 *
 * @param asked how the parties are called where nobody in particular is asked
 * @param others versions that can be read as well
 */
public record ModelView(AssessmentModel model, PerParty<String> asked, List<Other> others, Language language) {

    /** Another version, and where it is read. */
    public record Other(String version, String address) {}

    public String say(Text text) {
        return text.in(language);
    }

    public String question(Aspect aspect) {
        return aspect.question(Party.CUSTOMER, asked, language);
    }

    public String question(Facet facet) {
        return facet.question().to(Party.CUSTOMER, asked, language);
    }

    /** The names of the quadrant's aspects, in the order of the radar. */
    public List<Aspect> aspects(Quadrant quadrant) {
        return quadrant.aspects().stream()
                .flatMap(slug -> model.aspect(slug).stream())
                .toList();
    }
}
