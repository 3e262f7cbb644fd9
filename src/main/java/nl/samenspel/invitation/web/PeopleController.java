package nl.samenspel.invitation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.LargeForm;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.AskedBefore;
import nl.samenspel.invitation.FindAskedBefore;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.invitation.WithdrawInvitation;
import nl.samenspel.invitation.sheet.PeopleSheet;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Inviting people from a sheet, or again, handing out their links, and giving somebody a new one. */
@Controller
@RequestMapping("/workspaces/{workspace}/waves/{id}/people")
class PeopleController {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final WaveDesk desk;
    private final FindInvitation findInvitation;
    private final FindAskedBefore findAskedBefore;
    private final InvitePeople invitePeople;
    private final ReissueLink reissueLink;
    private final WithdrawInvitation withdrawInvitation;
    private final LinkAddresses links;
    private final Templates templates;

    PeopleController(
            WaveDesk desk,
            FindInvitation findInvitation,
            FindAskedBefore findAskedBefore,
            InvitePeople invitePeople,
            ReissueLink reissueLink,
            WithdrawInvitation withdrawInvitation,
            LinkAddresses links,
            Templates templates) {
        this.desk = desk;
        this.findInvitation = findInvitation;
        this.findAskedBefore = findAskedBefore;
        this.invitePeople = invitePeople;
        this.reissueLink = reissueLink;
        this.withdrawInvitation = withdrawInvitation;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(defaultValue = "-1") int invited,
            @RequestParam(defaultValue = "0") int known,
            @RequestParam(defaultValue = "") String outcome) {
        var about = desk.open(visitor, Act.SEE_INVITATIONS, workspace, id);
        if (about.wave() instanceof Wave.Planned) {
            return Page.seeOther(about.address());
        }
        var told = switch (outcome) {
            case "withdrawn" -> visit.say("invitation.people.withdrawn");
            case "would-tell" -> visit.say("invitation.people.would-tell");
            default -> invited < 0 ? "" : visit.say("invitation.people.told", invited, known);
        };
        return Page.of(page(visit, visitor, request, about, Outcome.told(told)));
    }

    @PostMapping
    @LargeForm(act = Act.INVITE_PEOPLE, most = MOST_BYTES)
    View invite(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(defaultValue = "") String people) {
        var about = desk.open(visitor, Act.INVITE_PEOPLE, workspace, id);
        if (!(about.wave() instanceof Wave.Open open)) {
            return Page.seeOther(about.address());
        }
        var sheet = PeopleSheet.read(people, PerParty.each(about.collaboration()::nameOf));
        return switch (invitePeople.handle(open, sheet.people(), visitor.name())) {
            case Inviting.NotOpen _ -> Page.seeOther(about.address());
            case Inviting.Invited(var added, var known) -> {
                var told = visit.say("invitation.people.told", added.size(), known.size());
                if (known.isEmpty() && sheet.isClear()) {
                    yield Page.seeOther(InvitationAddresses.of(open).invited(added.size(), 0));
                }
                var page = page(visit, visitor, request, about, new Outcome(sheet, known, told));
                yield sheet.unclear().isEmpty() ? Page.of(page) : Page.refused(page);
            }
        };
    }

    /** Whoever is not on the list that was shown is nobody’s to choose. */
    @PostMapping("/again")
    View again(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(name = "person", defaultValue = "") List<String> chosen) {
        var about = desk.open(visitor, Act.INVITE_PEOPLE, workspace, id);
        if (!(about.wave() instanceof Wave.Open open)) {
            return Page.seeOther(about.address());
        }
        var before = findAskedBefore.handle(open.terms());
        if (before.isEmpty()) {
            return Page.seeOther(InvitationAddresses.of(open).people());
        }
        var people = before.get().people().stream()
                .filter(former -> chosen.contains(former.invitation().toString()))
                .map(AskedBefore.Former::person)
                .toList();
        if (people.isEmpty()) {
            return Page.refused(page(visit, visitor, request, about, Outcome.OF_NOBODY));
        }
        return switch (invitePeople.handle(open, people, visitor.name())) {
            case Inviting.NotOpen _ -> Page.seeOther(about.address());
            case Inviting.Invited(var added, var known) ->
                Page.seeOther(InvitationAddresses.of(open).invited(added.size(), known.size()));
        };
    }

    @PostMapping("/{invitation}/reissue")
    View reissue(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @PathVariable InvitationId invitation) {
        var about = desk.open(visitor, Act.REISSUE_LINK, workspace, id);
        var old = found(about, invitation);
        var anew = reissueLink.handle(old, visitor.name());
        return Page.seeOther(InvitationAddresses.of(about.wave()).people()
                + anew.map(one -> "#person-" + one.id()).orElse(""));
    }

    @PostMapping("/{invitation}/withdraw")
    View withdraw(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @PathVariable InvitationId invitation) {
        var about = desk.open(visitor, Act.INVITE_PEOPLE, workspace, id);
        var outcome = withdrawInvitation.handle(found(about, invitation), visitor.name());
        var at = InvitationAddresses.of(about.wave());
        return Page.seeOther(
                switch (outcome) {
                    case WITHDRAWN -> at.people("withdrawn");
                    case WOULD_TELL -> at.people("would-tell");
                    case NOT_OPEN -> at.people();
                });
    }

    private Invitation found(WaveDesk.Case about, InvitationId invitation) {
        var terms = about.wave().terms();
        return findInvitation
                .handle(terms.workspace(), invitation)
                .filter(one -> one.wave().equals(terms.id()) && one.isListed(terms.disclosure(one.party())))
                .orElseThrow(() -> new Denied(true));
    }

    /** As a file to keep, so that nothing of it stays in the browser. */
    @GetMapping("/links.csv")
    View sheet(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_INVITATIONS, workspace, id);
        var listed = new PeopleList(visit, about, withdrawInvitation, wholeAddress(request));
        return listed.sheet(findInvitation.of(workspace, id)).view();
    }

    private UnaryOperator<String> wholeAddress(HttpServletRequest request) {
        return link -> SiteAddress.of(request, links.personal(link));
    }

    private JteModel page(
            Visit visit, Visitor visitor, HttpServletRequest request, WaveDesk.Case about, Outcome outcome) {
        var terms = about.wave().terms();
        var listed = new PeopleList(visit, about, withdrawInvitation, wholeAddress(request));
        var before = about.wave() instanceof Wave.Open ? findAskedBefore.handle(terms) : Optional.<AskedBefore>empty();
        var view = listed.view(findInvitation.of(terms.workspace(), terms.id()), before, outcome);
        var frame = WorkspaceFrame.of(
                visit, visitor, terms.workspace(), visit.say("invitation.people.title", terms.name()));
        return templates.invitationPeople(frame, view);
    }

    /**
     * What came of a sheet.
     *
     * @param known people in it who have a link already
     * @param told what happened in one sentence, or empty
     * @param isOfNobody of those who were asked last time, nobody was chosen
     */
    record Outcome(PeopleSheet sheet, List<InvitePeople.Known> known, String told, boolean isOfNobody) {

        static final Outcome OF_NOBODY = new Outcome(PeopleSheet.empty(), List.of(), "", true);

        Outcome(PeopleSheet sheet, List<InvitePeople.Known> known, String told) {
            this(sheet, known, told, false);
        }

        static Outcome told(String told) {
            return new Outcome(PeopleSheet.empty(), List.of(), told);
        }
    }
}
