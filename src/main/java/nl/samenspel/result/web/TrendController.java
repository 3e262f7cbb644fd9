package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.collaboration.web.CollaborationDesk;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Kept;
import nl.samenspel.platform.Language;
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
    private final NoteEvents noteEvents;
    private final Templates templates;

    /** What waves that were released tell, with what happened meanwhile; both as they were when it was written. */
    private final Kept<Key, TrendView> views = new Kept<>(100);

    private record Key(
            List<Wave.Revealed> waves,
            List<RelationEvent> events,
            Collaboration collaboration,
            Language language,
            Object part) {}

    TrendController(CollaborationDesk desk, CompareWaves compareWaves, NoteEvents noteEvents, Templates templates) {
        this.desk = desk;
        this.compareWaves = compareWaves;
        this.noteEvents = noteEvents;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/collaborations/{collaboration}/trend")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam(name = AngleRequest.ORDER, defaultValue = "") String asked) {
        var order = Slug.parse(TrendOrder.class, asked).orElse(TrendOrder.MODEL);
        return show(new Request(visit, visitor, workspace, id, order), page -> page.all(order));
    }

    @GetMapping("/workspaces/{workspace}/collaborations/{collaboration}/trend/{slug}")
    View showOne(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable String slug) {
        return show(
                new Request(visit, visitor, workspace, id, slug),
                page -> page.one(page.aspect(slug).orElseThrow(() -> new Denied(false))));
    }

    /**
     * Who asks for what became of which collaboration.
     *
     * @param part the aspect, or the order of all
     */
    private record Request(
            Visit visit, Visitor visitor, WorkspaceId workspace, CollaborationId collaboration, Object part) {

        Frame frame(String title) {
            return WorkspaceFrame.of(visit, visitor, workspace, title);
        }
    }

    /** One wave alone says nothing about change, whatever is asked. */
    private View show(Request request, Function<TrendPage, TrendView> shown) {
        var collaboration = desk.open(request.visitor, Act.SEE_RESULTS, request.workspace, request.collaboration);
        var trend = compareWaves.handle(request.workspace, request.collaboration);
        if (trend.isThere()) {
            var events = noteEvents.of(request.workspace, request.collaboration);
            var released = trend.waves().stream().map(Trend.Measured::wave).toList();
            var view = views.of(
                    new Key(released, events, collaboration, request.visit.language(), request.part),
                    () -> shown.apply(new TrendPage(request.visit, collaboration, trend, events)));
            return Page.of(templates.resultTrend(request.frame(view.headline()), view));
        }
        return Page.of(templates.resultTrendAwaited(
                request.frame(request.visit.say("result.trend.title")),
                List.of(new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false)),
                trend.waves().size()));
    }
}
