package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.FindSponsors;
import nl.samenspel.account.FindSponsors.Sponsors;
import nl.samenspel.account.Signatory;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.OpenSealed;
import nl.samenspel.result.RedactRemark;
import nl.samenspel.result.Reveal;
import nl.samenspel.result.start.ClosingHours;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Closing a wave, and the steps to its reveal. */
@Controller
@RequestMapping("/workspaces/{workspace}/waves/{id}")
class SealedController {

    private final WaveDesk desk;
    private final CloseWave closeWave;
    private final ClosingHours closingHours;
    private final OpenSealed openSealed;
    private final RedactRemark redactRemark;
    private final Reveal reveal;
    private final FindModel findModel;
    private final Transactions transactions;
    private final FindSponsors findSponsors;
    private final Templates templates;

    SealedController(
            WaveDesk desk,
            CloseWave closeWave,
            ClosingHours closingHours,
            OpenSealed openSealed,
            RedactRemark redactRemark,
            Reveal reveal,
            FindModel findModel,
            Transactions transactions,
            FindSponsors findSponsors,
            Templates templates) {
        this.desk = desk;
        this.closeWave = closeWave;
        this.closingHours = closingHours;
        this.openSealed = openSealed;
        this.redactRemark = redactRemark;
        this.reveal = reveal;
        this.findModel = findModel;
        this.transactions = transactions;
        this.findSponsors = findSponsors;
        this.templates = templates;
    }

    @PostMapping("/close")
    View close(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.CLOSE_WAVE, workspace, id);
        var closed = closeWave.begin(workspace, id, visitor.name()) && closingHours.finishesSoon(workspace, id);
        return Page.seeOther(closed ? ResultAddresses.of(about.wave()).sealed() : about.address());
    }

    /** For whoever runs the measurement, and for the sponsors. */
    @GetMapping("/sealed")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        var sponsors = sponsors(about);
        if (!isFor(visitor, about)) {
            return refused(visit, visitor, about, sponsors);
        }
        if (!(about.wave() instanceof Wave.Sealed closed)) {
            return Page.seeOther(about.address());
        }
        var title = visit.say("result.sealed.title", closed.terms().name());
        var view = new SealedPage(visit, visitor, about, closed, sponsors)
                .view(openSealed, reveal, findModel, transactions.keepsTraces());
        return Page.of(templates.resultSealed(WorkspaceFrame.of(visit, visitor, workspace, title), view));
    }

    private static boolean isFor(Visitor visitor, WaveDesk.Case about) {
        return visitor.may(Act.REVEAL_WAVE, about.subject())
                || Arrays.stream(Party.values())
                        .anyMatch(party ->
                                visitor.may(Act.SEE_SEALED, about.subject().party(party)));
    }

    /** Tells a sponsor who does not count yet when he will, and everybody else that this is not for him. */
    private View refused(Visit visit, Visitor visitor, WaveDesk.Case about, Sponsors sponsors) {
        var notYet = new NotYet(visit, about)
                .text(sponsors.waitingAs(visitor.account()))
                .orElseThrow(() -> new Denied(true));
        var frame =
                WorkspaceFrame.of(visit, visitor, about.collaboration().workspace(), visit.say("result.not-yet.title"));
        return Page.failed(templates.platformNotice(frame, notYet), HttpStatus.FORBIDDEN);
    }

    private Sponsors sponsors(WaveDesk.Case about) {
        return findSponsors.handle(
                about.collaboration().workspace(), about.collaboration().id());
    }

    @PostMapping("/redact")
    View redact(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "-1") int position) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        var own = own(visitor, Act.REDACT_REMARK, about, party);
        if (own.isEmpty()) {
            return refused(visit, visitor, about, sponsors(about));
        }
        if (about.wave() instanceof Wave.Sealed closed) {
            redactRemark.handle(closed, own.get(), position, visitor.name());
        }
        return Page.seeOther(ResultAddresses.of(about.wave()).remarks());
    }

    @PostMapping("/agree")
    View agree(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(defaultValue = "") String party) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        return spoken(visit, visitor, about, party, reveal::agree);
    }

    /** Takes an agreement back; once the other party has agreed as well there is nothing to take back any more. */
    @PostMapping("/agree/withdraw")
    View withdraw(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(defaultValue = "") String party) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        return spoken(visit, visitor, about, party, reveal::withdraw);
    }

    /** What somebody says for a party about a reveal, with the wave as it is after that. */
    private interface Word {
        Optional<Wave> of(Wave.Sealed wave, Party party, Signatory speaker);
    }

    private View spoken(Visit visit, Visitor visitor, WaveDesk.Case about, String party, Word word) {
        var own = own(visitor, Act.AGREE_TO_REVEAL, about, party);
        if (own.isEmpty()) {
            return refused(visit, visitor, about, sponsors(about));
        }
        return about.wave() instanceof Wave.Sealed closed
                ? onwards(about, word.of(closed, own.get(), visitor.signatory()))
                : Page.seeOther(about.address());
    }

    /** The party that is meant, or the visitor's own where none is named; empty when he cannot act for it. */
    private static Optional<Party> own(Visitor visitor, Act act, WaveDesk.Case about, String named) {
        return Arrays.stream(Party.values())
                .filter(party -> named.isEmpty() || party.slug().equals(named))
                .filter(party -> visitor.may(act, about.subject().party(party)))
                .findFirst();
    }

    @PostMapping("/reveal")
    View reveal(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.REVEAL_WAVE, workspace, id);
        return about.wave() instanceof Wave.Sealed closed
                ? onwards(about, reveal.handle(closed, visitor.name()))
                : Page.seeOther(about.address());
    }

    private static View onwards(WaveDesk.Case about, Optional<Wave> after) {
        var at = ResultAddresses.of(about.wave());
        return Page.seeOther(after.map(wave -> wave instanceof Wave.Revealed ? at.results() : at.sealed())
                .orElse(about.address()));
    }
}
