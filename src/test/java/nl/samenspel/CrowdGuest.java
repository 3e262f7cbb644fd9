package nl.samenspel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.CrowdedWorkspace.Stage;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.FindTickets;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WaveId;
import nl.samenspel.response.SaveAnswer;

/**
 * Somebody who looks around in a crowded workspace.
 *
 * @param door the address of the link that he came with; empty for whoever has none
 */
record CrowdGuest(Browser browser, String door) {

    private static final String NO_LINK = "";

    /** Those who have a role in the workspace. */
    static Map<String, CrowdGuest> members(CrowdedWorkspace crowded) {
        var guests = new LinkedHashMap<String, CrowdGuest>();
        guests.put("administrator", new CrowdGuest(crowded.administrator(), NO_LINK));
        guests.put("facilitator", new CrowdGuest(crowded.facilitator(), NO_LINK));
        guests.put("sponsor", new CrowdGuest(crowded.sponsor(), NO_LINK));
        guests.put("observer", new CrowdGuest(crowded.observer(), NO_LINK));
        return guests;
    }

    /** Those who come with a link, and whoever has none. */
    static Map<String, CrowdGuest> others(CrowdedWorkspace crowded) {
        var stranger = crowded.site().stranger();
        var open = (Wave.Open) crowded.at(Stage.OPEN).found();
        var shared = open.terms()
                .party(Party.CUSTOMER)
                .sharedLink()
                .map("/j/"::concat)
                .orElseThrow();
        var invited = invited(crowded, open.terms().id());
        var guests = new LinkedHashMap<String, CrowdGuest>();
        guests.put("stranger", new CrowdGuest(stranger, shared));
        guests.put(
                "with a ticket",
                new CrowdGuest(stranger, "/t/" + ticket(crowded, open.terms().id())));
        guests.put("invited", new CrowdGuest(stranger, "/a/" + link(invited.getFirst())));
        guests.put("respondent", begun(crowded, invited.getLast()));
        guests.put("respondent who is done", done(crowded, open, invited.getFirst()));
        guests.put("joined", new CrowdGuest(joined(stranger, shared), shared));
        for (Stage stage : List.of(Stage.SEALED, Stage.REVEALED)) {
            var closed = crowded.at(stage).found().terms().id();
            var outcome = "/r/" + link(invited(crowded, closed).getFirst());
            guests.put("invited before it was " + stage, new CrowdGuest(stranger, outcome));
        }
        guests.put("newcomer", new CrowdGuest(stranger, "/welcome/" + crowded.welcome()));
        guests.put("expected at a meeting", new CrowdGuest(stranger, "/seat/" + crowded.seat()));
        guests.put(
                "with actions of one’s own",
                new CrowdGuest(stranger, "/mine/" + crowded.programme().mine()));
        guests.putAll(ofTeams(crowded));
        guests.put("at a meeting", seated(crowded));
        guests.put("helping at a meeting", helping(crowded));
        var offered = crowded.offered();
        guests.put("offered a role", new CrowdGuest(offered.getKey(), "/welcome/" + offered.getValue()));
        return guests;
    }

    private static Map<String, CrowdGuest> ofTeams(CrowdedWorkspace crowded) {
        var guests = new LinkedHashMap<String, CrowdGuest>();
        for (SiteTender.State state : SiteTender.State.values()) {
            var door = crowded.in(state).links().getFirst();
            guests.put("of a team, " + state, new CrowdGuest(crowded.site().stranger(), door));
        }
        var open = crowded.in(SiteTender.State.PROFILES_OPEN).team("Zoë", "Zyta");
        var links = open.links();
        var begun = links.getLast();
        guests.put(
                "of a team, answering", new CrowdGuest(crowded.site().stranger().begun(begun), begun));
        var done = links.get(links.size() - 2);
        guests.put("of a team, done", new CrowdGuest(open.sentIn(done, 3), done));
        return guests;
    }

    private static CrowdGuest seated(CrowdedWorkspace crowded) {
        var door = "/meet/" + crowded.in(SiteMeeting.State.IN_SESSION).code();
        var stranger = crowded.site().stranger();
        var joined = stranger.post(door + "/join", "party", "customer", "level", "tactical", "name", "");
        return new CrowdGuest(stranger.carrying(joined.cookie()), door);
    }

    private static CrowdGuest helping(CrowdedWorkspace crowded) {
        var meeting = crowded.in(SiteMeeting.State.IN_SESSION);
        var stranger = crowded.site().stranger();
        var seated = stranger.post("/seat/" + crowded.seat(), "name", "Helper");
        var terms = meeting.found().terms();
        var seatPeople = crowded.site().use(SeatPeople.class);
        seatPeople.of(terms).stream()
                .filter(seat -> seat.name().equals("Helper"))
                .forEach(seat -> seatPeople.letSteer(terms, seat.id(), true));
        return new CrowdGuest(stranger.carrying(seated.cookie()), "/meet/" + meeting.code());
    }

    private static List<Invitation> invited(CrowdedWorkspace crowded, WaveId open) {
        return crowded.site().use(FindInvitation.class).of(crowded.id(), open).stream()
                .filter(one -> one.admission() == Admission.INVITED && !one.answered())
                .toList();
    }

    private static String ticket(CrowdedWorkspace crowded, WaveId open) {
        var sheet = crowded.site().use(FindTickets.class).of(crowded.id(), open).getFirst();
        return link(sheet.tickets().getFirst());
    }

    private static String link(Invitation invitation) {
        return invitation.link().orElseThrow();
    }

    private static CrowdGuest begun(CrowdedWorkspace crowded, Invitation invitation) {
        var door = "/a/" + link(invitation);
        return new CrowdGuest(crowded.site().stranger().begun(door), door);
    }

    private static CrowdGuest done(CrowdedWorkspace crowded, Wave.Open open, Invitation invitation) {
        var guest = begun(crowded, invitation);
        var answers = crowded.at(Stage.OPEN).answers(_ -> Answer.rated(3));
        crowded.site().use(SaveAnswer.class).answers(invitation, open.terms(), answers);
        guest.browser.post(guest.door + "/submit");
        return guest;
    }

    private static Browser joined(Browser stranger, String shared) {
        var joining = stranger.post(shared, "ticket", Secrets.token(), "level", "tactical");
        return stranger.carrying(joining.cookie());
    }
}
