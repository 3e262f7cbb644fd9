package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.collaboration.web.CollaborationDesk;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.CompareWaves;
import nl.samenspel.result.Trend;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How levels went over all released waves of a collaboration. */
@Controller
class TrendController {

    private final CollaborationDesk desk;
    private final CompareWaves compareWaves;
    private final Templates templates;

    TrendController(CollaborationDesk desk, CompareWaves compareWaves, Templates templates) {
        this.desk = desk;
        this.compareWaves = compareWaves;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/collaborations/{collaboration}/trend")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam(name = AngleRequest.ORDER, defaultValue = "") String order) {
        var collaboration = desk.open(visitor, Act.SEE_RESULTS, workspace, id);
        var trend = compareWaves.handle(workspace, id);
        Function<String, Frame> frame = title -> WorkspaceFrame.of(visit, visitor, workspace, title);
        if (!trend.isThere()) {
            return Page.of(templates.resultTrendAwaited(
                    frame.apply(visit.say("result.trend.title")), trail(collaboration), trend.waves().size()));
        }
        var asked = Slug.parse(TrendOrder.class, order).orElse(TrendOrder.MODEL);
        return page(frame, new TrendPage(visit, collaboration, trend).all(asked));
    }

    @GetMapping("/workspaces/{workspace}/collaborations/{collaboration}/trend/{aspect}")
    View showOne(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable String aspect) {
        var collaboration = desk.open(visitor, Act.SEE_RESULTS, workspace, id);
        var trend = compareWaves.handle(workspace, id);
        var found = Optional.of(trend)
                .filter(Trend::isThere)
                .flatMap(one -> one.model().aspect(aspect))
                .orElseThrow(() -> new Denied(false));
        return page(
                title -> WorkspaceFrame.of(visit, visitor, workspace, title),
                new TrendPage(visit, collaboration, trend).one(found));
    }

    private View page(Function<String, Frame> frame, TrendView view) {
        return Page.of(templates.resultTrend(frame.apply(view.headline()), view));
    }

    private static List<Frame.Place> trail(Collaboration collaboration) {
        return List.of(new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false));
    }
}
