package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.telling.AimsTold;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What is told of one aspect of a released wave. */
@Controller
class AspectResultController {

    private final ResultsDesk desk;
    private final Beside beside;
    private final Templates templates;
    private final RememberedViews<AspectResultView> views = new RememberedViews<>(64);

    AspectResultController(ResultsDesk desk, Beside beside, Templates templates) {
        this.desk = desk;
        this.beside = beside;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results/aspects/{slug}")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @PathVariable String slug) {
        var request = new ResultsDesk.Request(visit, visitor, workspace, id);
        return desk.show(request, released -> {
            var aspect = aspect(released, slug);
            return page(
                    released,
                    request::frame,
                    aspect,
                    beside.pages(visit, visitor, released.about()),
                    beside.aims(released.wording(), visitor, released.about(), aspect));
        });
    }

    /**
     * As somebody sees it who is shown nothing but the results.
     *
     * @param frame by the title of the page
     */
    View alone(ReleasedWave released, Function<String, Frame> frame, String slug) {
        return page(released, frame, aspect(released, slug), List.of(), AimsTold.NOTHING);
    }

    private View page(
            ReleasedWave released,
            Function<String, Frame> frame,
            Aspect aspect,
            List<Frame.Place> pages,
            AimsTold aims) {
        var view = view(released, aspect);
        return Page.of(templates.resultAspect(frame.apply(view.headline()), view, pages, aims));
    }

    private static Aspect aspect(ReleasedWave released, String slug) {
        return released.model().aspect(slug).orElseThrow(() -> new Denied(false));
    }

    AspectResultView view(ReleasedWave released, Aspect aspect) {
        return views.of(
                released, aspect.slug(), () -> new AspectResultPage(released, aspect).view(desk.earlier(released)));
    }
}
