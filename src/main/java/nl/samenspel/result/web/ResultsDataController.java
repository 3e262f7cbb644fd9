package nl.samenspel.result.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.FailurePages;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.result.document.JsonText;
import nl.samenspel.result.document.ResultsDocument;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a revealed wave shows, as data for other programs: the document that {@code analyse --json} prints. */
@Controller
class ResultsDataController {

    private final WaveDesk desk;
    private final OpenResults openResults;
    private final FailurePages failures;

    ResultsDataController(WaveDesk desk, OpenResults openResults, FailurePages failures) {
        this.desk = desk;
        this.openResults = openResults;
        this.failures = failures;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/results.json")
    View show(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_RESULTS, workspace, id);
        if (!(about.wave() instanceof Wave.Revealed revealed)) {
            return failures.page(request, visit, HttpStatus.NOT_FOUND);
        }
        var shown = openResults.handle(revealed);
        var closed = new ClosedWave(
                revealed.terms().name(), revealed.terms().day(revealed.closedAt()), shown.result(), shown.findings());
        return json(ResultsDocument.of(about.collaboration().name(), List.of(closed)));
    }

    private static View json(ResultsDocument document) {
        return (_, _, response) -> {
            response.setContentType("application/json;charset=utf-8");
            JsonText.write(document, response.getWriter());
        };
    }
}
