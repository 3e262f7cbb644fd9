package nl.samenspel.response.web;

import java.util.Optional;
import nl.samenspel.chart.AspectMarks;
import nl.samenspel.chart.PartyLines;
import nl.samenspel.chart.Radar;
import nl.samenspel.chart.RadarQuadrant;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.wording.Wording;

/**
 * The picture that somebody's own answers make, and what happens next.
 *
 * @param radar markup, escaped
 */
public record ThanksView(AnsweringAddresses at, String next, String until, String radar) {

    static ThanksView of(Visit visit, Seat seat, Draft draft) {
        var own = draft.of(seat.invitation().level(), seat.invitation().isAskedOneByOne());
        var wording = Wording.in(visit.language()).calling(seat.party(), visit.say("response.thanks.you"));
        var lines = PartyLines.of(wording);
        var radar = new Radar(
                "own",
                visit.say(
                        seat.terms().questionnaire().asks(Measure.IMPORTANCE)
                                ? "response.thanks.radar"
                                : "response.thanks.radar.pulse"),
                wording,
                lines.over(
                        seat.model().levels(),
                        seat.model().aspects().stream()
                                .map(aspect -> marks(visit, seat, own, lines, aspect))
                                .toList()),
                RadarQuadrant.all(seat.model(), visit.language()));
        var until = visit.endOf(seat.terms().closesOn(), seat.terms().zone());
        return new ThanksView(
                seat.at(),
                visit.say("response.thanks.next", until),
                visit.say("response.thanks.until", until),
                radar.figure());
    }

    private static AspectMarks marks(Visit visit, Seat seat, PersonAnswers own, PartyLines lines, Aspect aspect) {
        var instrument = seat.model().instrument();
        return lines.marks(
                aspect.name().in(visit.language()),
                (party, measure) -> party == seat.party()
                        ? own.ownScore(Question.whole(aspect.slug(), measure), instrument)
                                .map(Amount::exact)
                        : Optional.empty());
    }
}
