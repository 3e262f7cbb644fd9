package nl.samenspel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageMembers.Granting;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.EventDraft;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.dialogue.ArrangeAgenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.improvement.rhythm.Cadence;
import nl.samenspel.improvement.rhythm.SetCadence;
import nl.samenspel.invitation.MakeTickets;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.Draft;

/** A workspace with so many of everything: relations, waves, people, remarks, tickets, members, sponsors, offers, meetings and topics. */
final class CrowdedWorkspace {

    enum Stage {
        PLANNED,
        OPEN,
        SEALED,
        REVEALED
    }

    private static final Signatory FEMKE = new Signatory("Femke", "femke@example.org");

    private final Site site;
    private final String name;
    private final int size;
    private final WorkspaceId id;
    private final WorkspaceId neighbour;
    private final CollaborationId collaboration;
    private final Map<Stage, SiteWave> waves = new EnumMap<>(Stage.class);
    private final Map<SiteMeeting.State, SiteMeeting> meetings = new EnumMap<>(SiteMeeting.State.class);
    private final Map<SiteTender.State, SiteTender> tenders = new EnumMap<>(SiteTender.State.class);
    private final Browser planner;

    CrowdedWorkspace(Site site, int size) {
        this.site = site;
        this.name = "crowd" + size;
        this.size = size;
        this.id = site.workspace(name).id();
        this.neighbour = site.workspace("Beside " + name).id();
        this.collaboration = collaboration(0);
        var _ = wave(Stage.REVEALED); // Something to compare the other with
        for (Stage stage : List.of(Stage.REVEALED, Stage.SEALED, Stage.OPEN, Stage.PLANNED)) {
            waves.put(stage, wave(stage));
        }
        this.planner = signedIn(id, "planner", new Role.Facilitator());
        for (SiteMeeting.State state : SiteMeeting.State.values()) {
            meetings.put(state, meeting().in(state));
        }
        crowd().forEach(_ -> SiteMeeting.planned(site, at(Stage.REVEALED), planner));
        crowd().forEach(_ -> SiteMeeting.planned(site, at(Stage.REVEALED), planner, Guide.KICK_OFF)
                .in(SiteMeeting.State.AGREED));
        for (SiteTender.State state : SiteTender.State.values()) {
            tenders.put(state, SiteTender.in(state, size, site, id, planner));
        }
        crowd().forEach(this::target);
        crowd().forEach(this::event);
        crowd().forEach(this::action);
        site.use(SetCadence.class)
                .handle(programme().collaboration(), new Cadence(6, OptionalInt.of(3), OptionalInt.of(1)), FEMKE);
        crowd().forEach(_ -> planned(collaboration));
        crowd().forEach(number -> planned(collaboration(number)));
        crowd().forEach(this::members);
    }

    private IntStream crowd() {
        return IntStream.rangeClosed(1, size);
    }

    private CollaborationId collaboration(int number) {
        var plain = Description.between("Relation " + number, "Handelshuis", "Noord IT");
        var indicators = crowd().limit(Description.MOST_INDICATORS)
                .mapToObj(one -> new PerformanceIndicator("Figure " + one, "99 %", "98 %"))
                .toList();
        var full =
                new Description(plain.name(), plain.kind(), "", plain.nature(), Set.of(), plain.parties(), indicators);
        return site.use(StartCollaboration.class).handle(id, full, "Femke").id();
    }

    private void target(int days) {
        var ours = site.use(FindCollaboration.class).handle(id, collaboration).orElseThrow();
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(1 + days);
        var levels = Map.of("strategy", TargetLevel.of(4));
        for (Optional<Party> whose : List.of(Optional.<Party>empty(), Optional.of(Party.CUSTOMER))) {
            var _ = site.use(SetTargets.class)
                    .handle(ours, new TargetDraft(whose, day, "why", levels), new Signatory("Femke", ""), whose);
        }
    }

    private void event(int days) {
        var ours = site.use(FindCollaboration.class).handle(id, collaboration).orElseThrow();
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(days);
        var _ = site.use(NoteEvents.class).note(ours, new EventDraft(EventKind.ESCALATION, day, "why"), FEMKE);
    }

    private void action(int number) {
        var action = programme().planned(number);
        var _ = programme().risk("risk " + number);
        crowd().forEach(note -> programme().said(action, new Progress.UnderWay(), "note " + note));
    }

    SiteProgramme programme() {
        return new SiteProgramme(site, id, collaboration);
    }

    private SiteWave planned(CollaborationId of) {
        var terms = Terms.of(new Disclosure.Open(), new Disclosure.Open())
                .asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING)
                .shared();
        return SiteWave.planned(site, id, of, terms);
    }

    private SiteWave wave(Stage stage) {
        var wave = planned(collaboration);
        if (stage == Stage.PLANNED) {
            return wave;
        }
        wave.opened();
        for (Party party : Party.values()) {
            wave.silent(party, size).takeOver(party, GovernanceLevel.STRATEGIC, drafts(wave));
            crowd().forEach(_ -> tickets(wave, party));
        }
        if (stage == Stage.OPEN) {
            return wave;
        }
        wave.closed();
        return stage == Stage.REVEALED ? wave.revealed() : wave;
    }

    private List<Draft> drafts(SiteWave wave) {
        var drafts = new ArrayList<>(Collections.nCopies(5, new Draft(wave.answers(_ -> Answer.rated(3)), Map.of())));
        crowd().forEach(number ->
                drafts.add(new Draft(wave.answers(_ -> Answer.rated(2)), Map.of("strategy", "Remark " + number))));
        return drafts;
    }

    private void tickets(SiteWave wave, Party party) {
        site.use(MakeTickets.class)
                .handle((Wave.Open) wave.found(), party, Map.of(GovernanceLevel.TACTICAL, 2), "Femke");
    }

    /** With so many topics on each shelf, as far as they fit, and a note of a party about each. */
    private SiteMeeting meeting() {
        var meeting = SiteMeeting.planned(site, at(Stage.REVEALED), planner);
        var terms = meeting.found().terms();
        var arrangeAgenda = site.use(ArrangeAgenda.class);
        var shelves = Topic.Shelf.values();
        crowd().forEach(number ->
                arrangeAgenda.handle(terms, new Arrangement.Add("Topic " + number, 5, Optional.of(Party.CUSTOMER))));
        var topics = meeting.topics();
        for (int number = 0; number < topics.size(); number++) {
            var topic = topics.get(number).id();
            arrangeAgenda.handle(terms, new Arrangement.Put(topic, shelves[number % shelves.length]));
            site.use(PrepareSide.class).handle(terms, Party.CUSTOMER, topic, "", "Note " + number);
        }
        site.use(SeatPeople.class)
                .handle(
                        terms,
                        crowd().mapToObj(number -> new SeatPeople.Guest(
                                        Party.CUSTOMER, GovernanceLevel.TACTICAL, "Guest " + number))
                                .toList());
        return meeting;
    }

    /** The link of a seat that is kept for somebody at the meeting in session. */
    String seat() {
        return site
                .use(SeatPeople.class)
                .of(in(SiteMeeting.State.IN_SESSION).found().terms())
                .stream()
                .flatMap(seat -> seat.link().stream())
                .findFirst()
                .orElseThrow();
    }

    private void members(int number) {
        for (Party party : Party.values()) {
            grant(id, party.slug() + number, new Role.Sponsor(collaboration, party));
        }
        grant(id, "observer" + number, new Role.Observer(collaboration));
        signedIn(neighbour, "asked" + number, new Role.Facilitator());
        grant(id, "asked" + number, new Role.Observer(collaboration));
        demonstration().ifPresent(demonstration -> grant(demonstration, "player" + number, new Role.Facilitator()));
    }

    private Optional<WorkspaceId> demonstration() {
        return site.use(ManageWorkspaces.class).demonstration().map(Workspace::id);
    }

    private Granting grant(WorkspaceId workspace, String who, Role role) {
        return site.use(ManageMembers.class).grant(workspace, who, email(who), role, FEMKE);
    }

    private String email(String who) {
        return who + "@" + name + ".example.org";
    }

    private Browser signedIn(WorkspaceId workspace, String who, Role role) {
        return site.signedIn(workspace, role, email(who));
    }

    /** Somebody who runs this workspace, and so many others. */
    Browser administrator() {
        var browser = signedIn(id, "administrator", new Role.Administrator());
        var account = site.use(ManageMembers.class).list(id).stream()
                .map(Member::account)
                .filter(one -> one.email().equals(email("administrator")))
                .findFirst()
                .orElseThrow();
        crowd().forEach(number ->
                site.use(ManageWorkspaces.class).start("Another " + number, Workspace.USUAL_ZONE, account.id()));
        return browser;
    }

    Browser facilitator() {
        return signedIn(id, "facilitator", new Role.Facilitator());
    }

    Browser sponsor() {
        return at(Stage.OPEN).sponsor(Party.CUSTOMER);
    }

    Browser observer() {
        return signedIn(id, "observer", new Role.Observer(collaboration));
    }

    /** The link of somebody who is to choose a password, and has a role in each relation. */
    String welcome() {
        return site.use(FindCollaboration.class).all(id).stream()
                .map(one -> grant(id, "newcomer", new Role.Observer(one.id())))
                .map(granting -> ((Granting.Welcomed) granting).token())
                .toList()
                .getLast();
    }

    /** Somebody who is offered a role, and the link with which to take it. */
    Map.Entry<Browser, String> offered() {
        var browser = signedIn(neighbour, "offered", new Role.Facilitator());
        var offer = (Granting.Offered) grant(id, "offered", new Role.Observer(collaboration));
        return Map.entry(browser, offer.token());
    }

    SiteWave at(Stage stage) {
        return Objects.requireNonNull(waves.get(stage));
    }

    SiteMeeting in(SiteMeeting.State state) {
        return Objects.requireNonNull(meetings.get(state));
    }

    SiteTender in(SiteTender.State state) {
        return Objects.requireNonNull(tenders.get(state));
    }

    WorkspaceId id() {
        return id;
    }

    CollaborationId collaboration() {
        return collaboration;
    }

    Site site() {
        return site;
    }

    int size() {
        return size;
    }
}
