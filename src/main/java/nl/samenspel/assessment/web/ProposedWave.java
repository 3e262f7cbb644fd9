package nl.samenspel.assessment.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.web.Visit;

/** What a form about a new wave says before anything is typed in it. */
record ProposedWave(Visit visit, FindModel findModel, LocalDate today) {

    WaveForm first(Kind kind) {
        return WaveForm.proposed(findModel.all().getFirst().version().toString(), Module.usual(kind), today);
    }

    /**
     * On the terms of an earlier one.
     *
     * @param part how much is asked; what the earlier one asked where it is not said
     * @param aspects that were worked on: a pulse asks only about them, a full assessment looks back on them
     */
    WaveForm like(WaveTerms terms, Optional<Questionnaire.Part> part, Set<String> aspects) {
        var closesOn = WaveForm.usualLastDay(today);
        var model = findModel.handle(terms.model());
        var known =
                aspects.stream().filter(slug -> model.aspect(slug).isPresent()).collect(Collectors.toSet());
        var asked = part.filter(Questionnaire.Part.PULSE::equals).isPresent()
                ? Questionnaire.pulse(known)
                : terms.questionnaire();
        var name = visit.say(
                AssessmentWords.PROPOSED_NAME, asked.part(), visit.words().month(closesOn));
        return WaveForm.like(terms, name, asked, known, closesOn);
    }
}
