package nl.samenspel.result.web;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.web.AssessmentWords;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.wording.Wording;

/** Names what a wave did not ask, so that nobody takes it for something that is held back. */
record NotAsked(ReleasedWave released) {

    /** Of what could have been asked with its model. */
    List<String> names() {
        var wording = released.wording();
        var questionnaire = released.wave().terms().questionnaire();
        return Stream.concat(
                        Measure.ALWAYS.stream()
                                .filter(measure -> !questionnaire.asks(measure))
                                .map(measure -> Wording.heading(wording.measure(measure))),
                        Module.of(released.model().instrument()).stream()
                                .filter(module -> !questionnaire.modules().contains(module))
                                .map(module -> wording.words().say(AssessmentWords.MODULE, module)))
                .toList();
    }
}
