package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Map;
import java.util.function.Function;
import nl.samenspel.account.Visitor;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A released wave on paper: what its pages show, as one document, and the overview on two sheets. */
@Controller
class PrintController {

    private static final AngleRequest AS_AGREED = new AngleRequest(Map.of());

    private final ResultsDesk desk;
    private final OverviewController overview;
    private final AspectResultController aspects;
    private final FiguresController figures;
    private final Templates templates;

    PrintController(
            ResultsDesk desk,
            OverviewController overview,
            AspectResultController aspects,
            FiguresController figures,
            Templates templates) {
        this.desk = desk;
        this.overview = overview;
        this.aspects = aspects;
        this.figures = figures;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results/print")
    View whole(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var request = new ResultsDesk.Request(visit, visitor, workspace, id);
        return desk.show(request, released -> whole(released, request::frame));
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results/board")
    View board(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var request = new ResultsDesk.Request(visit, visitor, workspace, id);
        return desk.show(request, released -> board(released, request::frame));
    }

    /** @param frame by the title of the page */
    View whole(ReleasedWave released, Function<String, Frame> frame) {
        var board = boardView(released);
        var view = new WholeView(
                board,
                released.model().aspects().stream()
                        .map(aspect -> aspects.view(released, aspect))
                        .toList(),
                figures.view(released, AS_AGREED));
        return Page.of(templates.resultWhole(frame.apply(board.head().name()), view));
    }

    /** @param frame by the title of the page */
    View board(ReleasedWave released, Function<String, Frame> frame) {
        var view = boardView(released);
        return Page.of(templates.resultBoard(frame.apply(view.head().name()), view));
    }

    private BoardView boardView(ReleasedWave released) {
        return new BoardView(
                PaperHead.of(released),
                overview.view(released, AS_AGREED),
                released.visit().say("result.board.read.text", released.model().levels()));
    }
}
