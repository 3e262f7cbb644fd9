package nl.samenspel.model.web;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Facet;
import nl.samenspel.model.ImportanceScale;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.model.Quadrant;
import nl.samenspel.model.Text;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Spoken;

/**
 * A version of the model, to be read.
 *
 * @param asked how the parties are called where nobody in particular is asked
 * @param others versions that can be read as well
 */
public record ModelView(AssessmentModel model, PerParty<String> asked, List<Other> others, Language language) {

    /** What makes a topic one to talk about. */
    public static final Spoken<OpeningReason> REASON = Spoken.of("model.reason", OpeningReason.class);

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

    /** Opening questions of a list, as the customer reads them where no aspect in particular is talked about. */
    public List<String> openings(List<Text> questions) {
        return questions.stream()
                .map(question -> question.to(Party.CUSTOMER, asked, language).replace(ImportanceScale.ASPECT, "…"))
                .toList();
    }

    /** What makes a topic one to talk about, where this model has questions for it. */
    public List<OpeningReason> reasons() {
        return Arrays.stream(OpeningReason.values())
                .filter(reason -> !model.openings().of(reason).isEmpty())
                .toList();
    }

    /** The names of the quadrant's aspects, in the order of the radar. */
    public List<Aspect> aspects(Quadrant quadrant) {
        return quadrant.aspects().stream()
                .flatMap(slug -> model.aspect(slug).stream())
                .toList();
    }
}
