package nl.samenspel.account.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Member;
import nl.samenspel.account.RoleOffer;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Problems;

/** Gathers the roles of a workspace by person. */
final class MembersPage {

    private final WorkspaceId workspace;
    private final List<Member> members;
    private final List<RoleOffer> offers;
    private final RoleChoices choices;

    MembersPage(WorkspaceId workspace, List<Member> members, List<RoleOffer> offers, RoleChoices choices) {
        this.workspace = workspace;
        this.members = members;
        this.offers = offers;
        this.choices = choices;
    }

    MembersView view(MemberForm form, Problems problems) {
        return view(form, problems, "", Optional.empty());
    }

    MembersView telling(String told) {
        return view(MemberForm.BLANK, Problems.none(), told, Optional.empty());
    }

    MembersView handing(MembersView.Handover handover) {
        return view(MemberForm.BLANK, Problems.none(), "", Optional.of(handover));
    }

    private MembersView view(MemberForm form, Problems problems, String told, Optional<MembersView.Handover> handover) {
        return new MembersView(
                AccountAddresses.members(workspace),
                people(),
                offered(),
                choices.groups(),
                form,
                problems,
                told,
                handover);
    }

    private List<MembersView.Person> people() {
        var byAccount = new LinkedHashMap<AccountId, List<Member>>();
        members.forEach(member -> byAccount
                .computeIfAbsent(member.account().id(), _ -> new ArrayList<>())
                .add(member));
        return byAccount.values().stream().map(this::person).toList();
    }

    private List<MembersView.Offered> offered() {
        return offers.stream()
                .map(offer -> new MembersView.Offered(
                        offer.account().email(),
                        choices.words(offer.role()),
                        AccountAddresses.withdrawOffer(
                                workspace, offer.account().id()),
                        RoleChoices.value(offer.role())))
                .toList();
    }

    private MembersView.Person person(List<Member> roles) {
        var account = roles.getFirst().account();
        return new MembersView.Person(
                account.name(),
                account.email(),
                account.passwordHash().isEmpty(),
                AccountAddresses.renewLink(workspace, roles.getFirst().grant()),
                roles.stream()
                        .map(member -> new MembersView.Held(
                                choices.words(member.role()), AccountAddresses.revoke(workspace, member.grant())))
                        .toList());
    }
}
