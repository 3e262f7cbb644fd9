package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.lang.ref.SoftReference;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Angle;
import nl.samenspel.result.OpenResults;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a revealed wave shows, to both parties alike. */
@Controller
class ResultsController {

    private final WaveDesk desk;
    private final OpenResults openResults;
    private final FindModel findModel;
    private final Templates templates;
    private final Remembered<Key, SoftReference<ResultsView>> views = new Remembered<>(32);

    /** All that the view follows from; who looks at it makes no difference. */
    private record Key(Wave.Revealed wave, Collaboration collaboration, Language language, Angle angle) {}

    ResultsController(WaveDesk desk, OpenResults openResults, FindModel findModel, Templates templates) {
        this.desk = desk;
        this.openResults = openResults;
        this.findModel = findModel;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String weighting) {
        var about = desk.open(visitor, Act.SEE_RESULTS, workspace, id);
        if (!(about.wave() instanceof Wave.Revealed revealed)) {
            return Page.seeOther(about.address());
        }
        var agreed = revealed.terms().weighting();
        var angle = Angle.asked(level, weighting, agreed);
        var key = new Key(revealed, about.collaboration(), visit.language(), angle);
        var view = views.known(key).map(SoftReference::get).orElseGet(() -> {
            var made = view(visit, about, revealed, angle);
            views.remember(key, new SoftReference<>(made));
            return made;
        });
        return Page.of(templates.resultResults(WorkspaceFrame.of(visit, visitor, workspace, view.headline()), view));
    }

    private ResultsView view(Visit visit, WaveDesk.Case about, Wave.Revealed revealed, Angle angle) {
        var asAgreed = openResults.handle(revealed, revealed.terms().weighting());
        var seen = openResults.handle(revealed, angle.weighting());
        var model = findModel.handle(revealed.terms().model());
        return new ResultsPage(visit, about, revealed, model).view(asAgreed, seen, angle);
    }
}
