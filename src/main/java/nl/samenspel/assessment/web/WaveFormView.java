package nl.samenspel.assessment.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.Module;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Problems;

/**
 * The form with what was typed and what needs another look.
 *
 * @param hour when on the last day the wave closes, in a sentence
 * @param assessed the month of the assessment that people can look back to
 * @param address where it is sent to
 * @param back where to go when nothing is to be saved
 */
public record WaveFormView(
        WaveForm form,
        Problems problems,
        Collaboration collaboration,
        List<AssessmentModel> models,
        String hour,
        Optional<String> assessed,
        String address,
        String back) {

    /** In the order of the page. */
    public static final List<Module> MODULES =
            List.of(Module.BENEFIT, Module.AMBITION, Module.MIRROR, Module.SCORECARD);

    public WaveFormView {
        models = List.copyOf(models);
    }

    /** Of the model that is chosen, or else of the usual one. */
    public List<Aspect> aspects() {
        return models.stream()
                .filter(model -> model.version().toString().equals(form.model()))
                .findFirst()
                .orElseGet(models::getFirst)
                .aspects();
    }

    public String nameOf(Party party) {
        return collaboration.nameOf(party);
    }
}
