package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.OpenResults.Shown;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Where results are asked for: by those who may see them, once both parties do. */
@Component
class ResultsDesk {

    /** So that a page does not ask more of the database the longer a collaboration lasts. */
    private static final int EARLIER_AT_MOST = 4;

    private final WaveDesk desk;
    private final FindWave findWave;
    private final OpenResults openResults;
    private final FindModel findModel;
    private final Templates templates;

    ResultsDesk(WaveDesk desk, FindWave findWave, OpenResults openResults, FindModel findModel, Templates templates) {
        this.desk = desk;
        this.findWave = findWave;
        this.openResults = openResults;
        this.findModel = findModel;
        this.templates = templates;
    }

    /** Who asks for the results of which wave. */
    record Request(Visit visit, Visitor visitor, WorkspaceId workspace, WaveId wave) {

        Frame frame(String title) {
            return WorkspaceFrame.of(visit, visitor, workspace, title);
        }
    }

    /** The page of the results; before they are released, what is awaited. */
    View show(Request request, Function<ReleasedWave, View> page) {
        var about = desk.open(request.visitor(), Act.SEE_RESULTS, request.workspace(), request.wave());
        if (!(about.wave() instanceof Wave.Revealed revealed)) {
            var awaited = new Awaited(request.visit(), about.wave());
            return Page.of(templates.resultAwaited(request.frame(awaited.title()), awaited.sentences()));
        }
        return page.apply(released(request.visit(), new Reader.Member(), about, revealed));
    }

    ReleasedWave released(Visit visit, Reader reader, WaveDesk.Case about, Wave.Revealed wave) {
        var model = findModel.handle(wave.terms().model());
        return new ReleasedWave(visit, reader, about, wave, model, openResults.handle(wave), beside(reader, wave));
    }

    /** A personal link opens one wave only. */
    private ReleasedBeside beside(Reader reader, Wave.Revealed wave) {
        var terms = wave.terms();
        return switch (reader) {
            case Reader.Member _ -> ReleasedBeside.of(wave, findWave.of(terms.workspace(), terms.collaboration()));
            case Reader.Respondent _ -> ReleasedBeside.NONE;
        };
    }

    /** The last few that asked the same before this one, the oldest first. */
    List<ReleasedWave> earlier(ReleasedWave released) {
        var same = released.beside().before().stream()
                .filter(released::asksTheSameAs)
                .toList();
        return same.stream()
                .skip(Math.max(0, same.size() - EARLIER_AT_MOST))
                .map(wave -> released(
                        released.visit(),
                        new Reader.Member(),
                        new WaveDesk.Case(wave, released.about().collaboration()),
                        wave))
                .toList();
    }

    Shown counted(ReleasedWave released, Weighting weighting) {
        return openResults.handle(released.wave(), weighting);
    }
}
