package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.measurement.Party;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.OpenSealed;
import nl.samenspel.result.RedactRemark;
import nl.samenspel.result.Reveal;
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
    private final OpenSealed openSealed;
    private final RedactRemark redactRemark;
    private final RevealWave revealWave;
    private final Reveal reveal;
    private final FindModel findModel;
    private final Templates templates;

    SealedController(
            WaveDesk desk,
            CloseWave closeWave,
            OpenSealed openSealed,
            RedactRemark redactRemark,
            RevealWave revealWave,
            Reveal reveal,
            FindModel findModel,
            Templates templates) {
        this.desk = desk;
        this.closeWave = closeWave;
        this.openSealed = openSealed;
        this.redactRemark = redactRemark;
        this.revealWave = revealWave;
        this.reveal = reveal;
        this.findModel = findModel;
        this.templates = templates;
    }

    @PostMapping("/close")
    View close(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.CLOSE_WAVE, workspace, id);
        var closed = closeWave.handle(workspace, id, visitor.name());
        return Page.seeOther(about.address() + (closed.isPresent() ? "/sealed" : ""));
    }

    /** For whoever runs the measurement, and for the sponsors. */
    @GetMapping("/sealed")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        var own = sponsored(visitor, about);
        if (own.isEmpty() && !visitor.may(Act.REVEAL_WAVE, about.subject())) {
            throw new Denied(true);
        }
        return about.wave() instanceof Wave.Sealed closed
                ? Page.of(templates.resultSealed(
                        WorkspaceFrame.of(
                                visit,
                                visitor,
                                workspace,
                                visit.say("result.sealed.title", closed.terms().name())),
                        view(visit, visitor, about, closed, own)))
                : Page.seeOther(about.address());
    }

    @PostMapping("/redact")
    View redact(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(defaultValue = "-1") int position) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        var own = sponsored(visitor, about).orElseThrow(() -> new Denied(true));
        if (about.wave() instanceof Wave.Sealed closed) {
            redactRemark.handle(closed, own, position, visitor.name());
        }
        return Page.seeOther(about.address() + "/sealed#remarks");
    }

    @PostMapping("/agree")
    View agree(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        var own = sponsored(visitor, about).orElseThrow(() -> new Denied(true));
        return onwards(about, revealWave.agree(workspace, id, own, visitor.name()));
    }

    @PostMapping("/reveal")
    View reveal(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.REVEAL_WAVE, workspace, id);
        return about.wave() instanceof Wave.Sealed closed
                ? onwards(about, reveal.handle(closed, visitor.name()))
                : Page.seeOther(about.address());
    }

    private static View onwards(WaveDesk.Case about, Optional<Wave> after) {
        return Page.seeOther(about.address()
                + after.map(wave -> wave instanceof Wave.Revealed ? "/results" : "/sealed")
                        .orElse(""));
    }

    private static Optional<Party> sponsored(Visitor visitor, WaveDesk.Case about) {
        return Arrays.stream(Party.values())
                .filter(party ->
                        visitor.may(Act.AGREE_TO_REVEAL, about.subject().party(party)))
                .findFirst();
    }

    private SealedView view(
            Visit visit, Visitor visitor, WaveDesk.Case about, Wave.Sealed closed, Optional<Party> own) {
        var parties = openSealed.handle(closed);
        var rule = closed.terms().revealRule();
        return new SealedView(
                about.address(),
                closed.terms().name(),
                Arrays.stream(Party.values())
                        .map(party -> new SealedView.Side(
                                party.slug(),
                                about.collaboration().nameOf(party),
                                visit.say(
                                        "result.took",
                                        parties.of(party).respondents(),
                                        parties.of(party).invited()),
                                visit.say("result.groups", parties.of(party).groups()),
                                agreement(visit, closed, party)))
                        .toList(),
                own.map(party -> remarks(visit, closed, party)).orElseGet(List::of),
                own.isPresent(),
                own.filter(party -> rule == RevealRule.BOTH_SPONSORS
                                && !closed.agreements().containsKey(party))
                        .isPresent(),
                rule == RevealRule.FACILITATOR
                        && visitor.may(Act.REVEAL_WAVE, about.subject())
                        && reveal.hasEnoughAnswers(closed),
                visit.say("result.rule." + (rule == RevealRule.FACILITATOR ? "facilitator" : "both-sponsors")));
    }

    private static String agreement(Visit visit, Wave.Sealed closed, Party party) {
        if (closed.terms().revealRule() == RevealRule.FACILITATOR) {
            return "";
        }
        var given = closed.agreements().get(party);
        return given == null
                ? visit.say("result.not-agreed")
                : visit.say("result.agreed", given.by(), visit.date(given.at().toLocalDate()));
    }

    private List<SealedView.Remark> remarks(Visit visit, Wave.Sealed closed, Party own) {
        var model = findModel.handle(closed.terms().model());
        return openSealed.remarks(closed, own).stream()
                .map(remark -> new SealedView.Remark(
                        remark.position(),
                        model.aspect(remark.aspect())
                                .map(aspect -> aspect.name().in(visit.language()))
                                .orElseGet(() -> visit.say("result.remarks.other")),
                        remark.text()))
                .toList();
    }
}
