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

/** What a released wave says, in a minute; to both parties alike. */
@Controller
class OverviewController {

    private final ResultsDesk desk;
    private final List<FromResults> onward;
    private final Beside beside;
    private final Templates templates;
    private final RememberedViews<OverviewView> views = new RememberedViews<>(32);

    OverviewController(ResultsDesk desk, List<FromResults> onward, Beside beside, Templates templates) {
        this.desk = desk;
        this.onward = onward;
        this.beside = beside;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results")
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
                        Onward.of(onward, visit, visitor, released.about())
                                .with(beside.pages(visit, visitor, released.about()))));
    }

    /**
     * @param frame by the title of the page
     * @param brought what modules above bring
     */
    View page(ReleasedWave released, Function<String, Frame> frame, AngleRequest asked, Onward brought) {
        var view = view(released, asked);
        return Page.of(templates.resultOverview(
                frame.apply(view.headline()), view, brought.pages(), brought.links(), brought.parts()));
    }

    OverviewView view(ReleasedWave released, AngleRequest asked) {
        var angle = asked.at(released);
        return views.of(
                released,
                angle,
                () -> new OverviewPage(released).view(angle, desk.counted(released, angle.weighting())));
    }
}
