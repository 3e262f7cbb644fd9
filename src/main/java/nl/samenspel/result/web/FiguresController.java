package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All figures of a released wave, as a page and as a sheet. */
@Controller
class FiguresController {

    private final ResultsDesk desk;
    private final Beside beside;
    private final Templates templates;
    private final RememberedViews<FiguresView> views = new RememberedViews<>(16);

    FiguresController(ResultsDesk desk, Beside beside, Templates templates) {
        this.desk = desk;
        this.beside = beside;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results/figures")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam Map<String, String> asked) {
        var request = new ResultsDesk.Request(visit, visitor, workspace, id);
        return desk.show(
                request,
                released -> page(
                        released,
                        request::frame,
                        new AngleRequest(asked),
                        beside.pages(visit, visitor, released.about())));
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results/figures.csv")
    View sheet(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam Map<String, String> asked) {
        var request = new ResultsDesk.Request(visit, visitor, workspace, id);
        return desk.show(
                request,
                released -> new FiguresSheet(released.wording(), view(released, new AngleRequest(asked)))
                        .file()
                        .view());
    }

    /**
     * @param frame by the title of the page
     * @param pages of modules above, among those of the results
     */
    View page(ReleasedWave released, Function<String, Frame> frame, AngleRequest asked, List<Frame.Place> pages) {
        var view = view(released, asked).inOrder(asked.order());
        return Page.of(templates.resultFigures(frame.apply(view.title()), view, pages));
    }

    FiguresView view(ReleasedWave released, AngleRequest asked) {
        var angle = asked.at(released);
        return views.of(
                released,
                angle,
                () -> new FiguresPage(released).view(angle, desk.counted(released, angle.weighting())));
    }
}
