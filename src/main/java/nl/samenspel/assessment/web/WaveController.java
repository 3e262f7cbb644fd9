package nl.samenspel.assessment.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One wave: in which state it is, how many take part, and what to do now. */
@Controller
class WaveController {

    private final WaveDesk desk;
    private final FindWave findWave;
    private final FindModel findModel;
    private final SealWave sealWave;
    private final WaveSections sections;
    private final Transactions transactions;
    private final Templates templates;

    WaveController(
            WaveDesk desk,
            FindWave findWave,
            FindModel findModel,
            SealWave sealWave,
            WaveSections sections,
            Transactions transactions,
            Templates templates) {
        this.desk = desk;
        this.findWave = findWave;
        this.findModel = findModel;
        this.sealWave = sealWave;
        this.sections = sections;
        this.transactions = transactions;
        this.templates = templates;
    }

    /** Those who may follow it see the wave; others are led to its results, or to what is awaited of them. */
    @GetMapping("/workspaces/{workspace}/waves/{id}")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        var terms = about.wave().terms();
        var follows = Arrays.stream(Party.values())
                .anyMatch(party ->
                        visitor.may(Act.SEE_PARTICIPATION, about.subject().party(party)));
        if (!follows) {
            return Page.seeOther(sections.awaited(about.wave()).orElseThrow(() -> new Denied(true)));
        }
        var isAnotherOpen = findWave.openBeside(terms).isPresent();
        var isAnswerable = findWave.answerable(about.wave()).isPresent();
        var view = new WavePage(visit, visitor, about, isAnotherOpen, isAnswerable)
                .view(
                        sections.of(visit, visitor, about),
                        findModel.handle(terms.model()),
                        transactions.keepsTraces(),
                        sealWave.isPostponed(terms));
        var frame = WorkspaceFrame.of(visit, visitor, workspace, terms.name());
        return Page.of(templates.assessmentWave(frame, view));
    }
}
