package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Angle;
import nl.samenspel.result.OpenResults.Shown;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.wording.Wording;

/**
 * A wave whose results both parties see, as somebody looks at them.
 *
 * @param agreed the result, counted as was agreed
 * @param beside what else of the collaboration may be looked at likewise
 */
record ReleasedWave(
        Visit visit,
        Reader reader,
        WaveDesk.Case about,
        Wave.Revealed wave,
        AssessmentModel model,
        Shown agreed,
        ReleasedBeside beside) {

    Wording wording() {
        return new Wording(visit.language(), PerParty.each(about.collaboration()::nameOf));
    }

    Outstanding outstanding() {
        return new Outstanding(model, agreed.result(), agreed.findings());
    }

    ResultAddresses addresses() {
        return switch (reader) {
            case Reader.Member _ -> ResultAddresses.of(wave);
            case Reader.Respondent(String link, var _) -> ResultAddresses.behind(link);
        };
    }

    List<Measure> asked() {
        return Measure.ALWAYS.stream()
                .filter(wave.terms().questionnaire()::asks)
                .toList();
    }

    /** The angle, at a level that may be looked at by itself or else at everybody. */
    Angle possible(Angle asked) {
        return asked.at(asked.level().filter(SeenResult.levels(agreed.result())::contains));
    }

    /** @param counted the same result, counted as the angle asks */
    SeenResult from(Angle angle, Shown counted) {
        return new SeenResult(counted.result(), counted.findings(), angle.level(), asked());
    }

    /** As it was agreed, of everybody. */
    SeenResult seen() {
        return from(Angle.of(wave.terms().weighting()), agreed);
    }

    /** The places above its results, for those who may go there. */
    List<Frame.Place> trail() {
        if (reader instanceof Reader.Respondent) {
            return List.of();
        }
        var collaboration = about.collaboration();
        return List.of(
                new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                new Frame.Place(wave.terms().name(), about.address(), false));
    }

    /**
     * The pages of its results, where there is more than one to see, and the same page of the results before and after it.
     *
     * @param page the address of the page that is looked at, of another wave
     */
    Tabs tabs(Tab here, Function<Wave.Revealed, String> page) {
        if (!reader.seesEverything()) {
            return Tabs.NONE;
        }
        return new Tabs(
                new ResultPages(visit, wave, model, beside.isAny()).all(addresses(), Optional.of(here)),
                beside.previous().map(other -> place(other, page)),
                beside.next().map(other -> place(other, page)));
    }

    /** What of it is made for paper, as far as it may be seen. */
    List<Frame.Place> prints() {
        var board = new Frame.Place(visit.say("result.print.board"), addresses().board(), false);
        return reader.seesEverything()
                ? List.of(
                        new Frame.Place(
                                visit.say("result.print.whole"), addresses().print(), false),
                        board)
                : List.of(board);
    }

    boolean asksTheSameAs(Wave.Revealed other) {
        return other.terms().model().equals(wave.terms().model());
    }

    private Tabs.Other place(Wave.Revealed other, Function<Wave.Revealed, String> page) {
        return new Tabs.Other(other.terms().name(), visit.date(other.lastDay()), page.apply(other));
    }
}
