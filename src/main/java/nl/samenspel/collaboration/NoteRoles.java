package nl.samenspel.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.account.RoleChange;
import nl.samenspel.account.Signatory;
import nl.samenspel.account.Standing;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Hears;
import nl.samenspel.platform.UseCase;

/** Writes down who may do what from now on, on the timeline of every collaboration that it touches. */
@UseCase
public class NoteRoles {

    private final Collaborations collaborations;
    private final RecordOnTimeline timeline;

    public NoteRoles(Collaborations collaborations, RecordOnTimeline timeline) {
        this.collaborations = collaborations;
        this.timeline = timeline;
    }

    @Hears
    public void hear(RoleChange change) {
        happening(change)
                .ifPresent(what -> touched(change.member())
                        .forEach(collaboration -> timeline.handle(
                                change.member().workspace(),
                                collaboration,
                                what,
                                change.by(),
                                detail(change.member().role()),
                                people(change))));
    }

    private List<CollaborationId> touched(Member member) {
        return member.role().collaboration().map(List::of).orElseGet(() -> collaborations.ids(member.workspace()));
    }

    /** Empty for what gives nobody another say. */
    private static Optional<Happening> happening(RoleChange change) {
        var announced = !(change.member().standing() instanceof Standing.Settled);
        return switch (change.kind()) {
            case GIVEN ->
                Optional.of(
                        switch (change.member().role()) {
                            case Role.Sponsor _ ->
                                announced ? RelationHappening.SPONSOR_ANNOUNCED : RelationHappening.SPONSOR_NAMED;
                            case Role.Observer _, Role.Administrator _, Role.Facilitator _ ->
                                RelationHappening.ROLE_GIVEN;
                        });
            case TAKEN_BACK ->
                Optional.of(
                        switch (change.member().role()) {
                            case Role.Sponsor _ -> RelationHappening.SPONSOR_GONE;
                            case Role.Observer _, Role.Administrator _, Role.Facilitator _ ->
                                RelationHappening.ROLE_TAKEN_BACK;
                        });
            case LINK_RENEWED ->
                Optional.of(announced ? RelationHappening.SPONSOR_LINK_RENEWED : RelationHappening.SPONSOR_LINK_MADE);
            case ACKNOWLEDGED -> Optional.of(RelationHappening.SPONSOR_ACKNOWLEDGED);
            case OBJECTED -> Optional.of(RelationHappening.SPONSOR_OBJECTED);
        };
    }

    private static String detail(Role role) {
        return role.party().map(party -> party.slug()).orElseGet(role::slug);
    }

    private static List<String> people(RoleChange change) {
        var people = new ArrayList<String>();
        people.add(change.member().signatory().named());
        if (change.member().role() instanceof Role.Sponsor) {
            people.addAll(change.others().stream().map(Signatory::named).toList());
        }
        return people;
    }
}
