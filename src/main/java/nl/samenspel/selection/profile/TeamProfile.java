package nl.samenspel.selection.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.TeamFigures;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.rating.LotQuestion;
import nl.samenspel.selection.rating.Tally;

/**
 * What the people of a team said that a lot needs, each for themselves, as far as it may be told.
 *
 * @param cannotJudge question → how many said so; nothing where anonymity was promised
 */
public record TeamProfile(Lot lot, TeamFigures figures, Map<Question, Integer> cannotJudge) {

    public TeamProfile {
        cannotJudge = Map.copyOf(cannotJudge);
    }

    /** @param people how many said something of the lot */
    static TeamProfile of(AssessmentModel model, Disclosure disclosure, Lot lot, int people, Tally tally) {
        var levels = new LinkedHashMap<Question, List<Integer>>();
        var cannotJudge = new LinkedHashMap<Question, Integer>();
        for (Aspect aspect : model.aspects()) {
            for (Measure measure : LotQuestion.MEASURES) {
                var question = Question.whole(aspect.slug(), measure);
                var asked = new LotQuestion(lot.id(), question);
                levels.put(question, tally.levels(asked));
                if (disclosure instanceof Disclosure.Open) {
                    cannotJudge.put(question, tally.cannotJudge(asked));
                }
            }
        }
        return new TeamProfile(lot, TeamFigures.of(instrument(model), disclosure, people, levels), cannotJudge);
    }

    /** A lot needs a level of an aspect as a whole, also where an assessment asks for its parts. */
    private static Instrument instrument(AssessmentModel model) {
        return new Instrument(
                        model.levels(),
                        model.aspects().stream()
                                .map(aspect -> AskedAspect.plain(aspect.slug()))
                                .toList(),
                        Map.of())
                .rating(Set.of(Measure.DESIRED));
    }

    public Figure<Summary> level(String aspect) {
        return figures.summary(Question.whole(aspect, Measure.DESIRED));
    }

    public Figure<Summary> importance(String aspect) {
        return figures.summary(Question.whole(aspect, Measure.IMPORTANCE));
    }
}
