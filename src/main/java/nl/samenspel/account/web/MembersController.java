package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageMembers.Granting;
import nl.samenspel.account.Member;
import nl.samenspel.account.RenewLink;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.WithdrawOffer;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The people of a workspace and their roles. */
@Controller
@RequestMapping("/workspaces/{workspace}/members")
class MembersController {

    private final ManageMembers members;
    private final RenewLink renewLink;
    private final WithdrawOffer withdrawOffer;
    private final List<RoleGroups> roleGroups;
    private final Templates templates;

    MembersController(
            ManageMembers members,
            RenewLink renewLink,
            WithdrawOffer withdrawOffer,
            List<RoleGroups> roleGroups,
            Templates templates) {
        this.members = members;
        this.renewLink = renewLink;
        this.withdrawOffer = withdrawOffer;
        this.roleGroups = roleGroups;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @RequestParam(required = false) @Nullable String revoked,
            @RequestParam(required = false) @Nullable String withdrawn) {
        require(visitor, workspace);
        var told = "".equals(revoked)
                ? visit.say("account.members.revoked")
                : "".equals(withdrawn) ? visit.say("account.members.withdrawn") : "";
        return Page.of(page(visit, visitor, workspace, list(visit, workspace).telling(told)));
    }

    @PostMapping
    View grant(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        require(visitor, workspace);
        var form = MemberForm.of(sent);
        var role = choices(visit, workspace).find(form.role());
        var problems = form.problems(visit, role);
        if (!problems.isEmpty()) {
            return Page.refused(
                    page(visit, visitor, workspace, list(visit, workspace).view(form, problems)));
        }
        var granting = members.grant(workspace, form.name(), form.email(), role.orElseThrow(), visitor.signatory());
        var list = list(visit, workspace);
        var view = switch (granting) {
            case Granting.Refused(var clash) ->
                list.view(form, Problems.none().add("role", visit.say(AccountWords.CLASH, clash)));
            case Granting.Given _ -> list.telling(visit.say("account.members.given", form.email()));
            case Granting.Welcomed(var token) -> list.handing(welcome(visit, request, form.name(), token));
            case Granting.Offered(var token) ->
                list.handing(new MembersView.Handover(
                        form.email(),
                        visit.say("account.members.handover.offer"),
                        SiteAddress.of(request, AccountAddresses.welcome(token))));
        };
        var page = page(visit, visitor, workspace, view);
        return granting instanceof Granting.Refused ? Page.refused(page) : Page.of(page);
    }

    @PostMapping("/{grant}/link")
    View renewLink(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable UUID grant,
            HttpServletRequest request) {
        require(visitor, workspace);
        var list = list(visit, workspace);
        return switch (renewLink.handle(workspace, new GrantId(grant), visitor.signatory())) {
            case RenewLink.Renewed(var account, var token) ->
                Page.of(page(visit, visitor, workspace, list.handing(welcome(visit, request, account.name(), token))));
            case RenewLink.BelongsElsewhereToo(var account) ->
                Page.of(page(
                        visit,
                        visitor,
                        workspace,
                        list.telling(visit.say("account.members.elsewhere", account.name()))));
            case RenewLink.NobodyLooksOn(var account) ->
                Page.refused(page(
                        visit, visitor, workspace, list.view(MemberForm.BLANK, nobodyLooksOn(visit, account.name()))));
            case RenewLink.NoSuchMember _ -> throw new Denied(false);
        };
    }

    /** Whoever takes his own role back is sent to the front door: he may have nothing to look for here any more. */
    @PostMapping("/{grant}/revoke")
    View revoke(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable UUID grant) {
        require(visitor, workspace);
        var member = members.list(workspace).stream()
                .filter(known -> known.grant().value().equals(grant))
                .findFirst()
                .orElseThrow(() -> new Denied(false));
        return switch (members.revoke(workspace, member.grant(), visitor.signatory())) {
            case REVOKED -> Page.seeOther(isOwn(visitor, member) ? "/" : AccountAddresses.revoked(workspace));
            case NOBODY_LOOKS_ON ->
                Page.refused(page(
                        visit,
                        visitor,
                        workspace,
                        list(visit, workspace)
                                .view(
                                        MemberForm.BLANK,
                                        nobodyLooksOn(visit, member.account().name()))));
            case LAST_ADMINISTRATOR_STAYS -> {
                var problems = Problems.none().add("people", visit.say("account.members.problem.last"));
                yield Page.refused(
                        page(visit, visitor, workspace, list(visit, workspace).view(MemberForm.BLANK, problems)));
            }
        };
    }

    /** What was taken or withdrawn meanwhile is gone from the list, and that is all there is to say. */
    @PostMapping("/offers/{account}/withdraw")
    View withdraw(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String role) {
        Access.require(visitor, Act.WITHDRAW_OFFER, Subject.of(workspace));
        var withdrawn = choices(visit, workspace)
                .find(role)
                .map(offered -> withdrawOffer.handle(workspace, new AccountId(account), offered))
                .orElse(false);
        return Page.seeOther(withdrawn ? AccountAddresses.withdrawn(workspace) : AccountAddresses.members(workspace));
    }

    private static Problems nobodyLooksOn(Visit visit, String name) {
        return Problems.none().add("people", visit.say("account.members.problem.onlookers", name));
    }

    private static boolean isOwn(Visitor visitor, Member member) {
        return member.account().id().equals(visitor.account());
    }

    private static void require(Visitor visitor, WorkspaceId workspace) {
        Access.require(visitor, Act.MANAGE_MEMBERS, Subject.of(workspace));
    }

    private static MembersView.Handover welcome(Visit visit, HttpServletRequest request, String name, String token) {
        var text = visit.say("account.members.handover.text");
        return new MembersView.Handover(name, text, SiteAddress.of(request, AccountAddresses.welcome(token)));
    }

    private RoleChoices choices(Visit visit, WorkspaceId workspace) {
        return new RoleChoices(
                visit,
                roleGroups.stream()
                        .flatMap(groups -> groups.in(visit, workspace).stream())
                        .toList());
    }

    private MembersPage list(Visit visit, WorkspaceId workspace) {
        return new MembersPage(
                workspace, members.list(workspace), withdrawOffer.waiting(workspace), choices(visit, workspace));
    }

    private JteModel page(Visit visit, Visitor visitor, WorkspaceId workspace, MembersView view) {
        var title = visit.say("account.place.members");
        return templates.accountMembers(WorkspaceFrame.of(visit, visitor, workspace, title), view);
    }
}
