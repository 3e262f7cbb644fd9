package nl.samenspel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.record.CompileRecord;
import nl.samenspel.dialogue.record.RecordText;
import nl.samenspel.dialogue.record.Records;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WorkspaceId;

/** A meeting about a wave on the running site, taken from state to state. */
public final class SiteMeeting {

    /** In which one can be. */
    public enum State {
        PREPARED,
        IN_SESSION,
        CONCLUDED,
        AGREED
    }

    private final Site site;
    private final SiteWave wave;
    private final WorkspaceId workspace;
    private final MeetingId id;
    private final Browser facilitator;

    private SiteMeeting(Site site, SiteWave wave, MeetingId id, Browser facilitator) {
        this.site = site;
        this.wave = wave;
        this.workspace = wave.workspace();
        this.id = id;
        this.facilitator = facilitator;
    }

    /** A revealed wave in which both parties see much to talk about, in a workspace of its own. */
    public static SiteWave toTalkAbout(Site site) {
        return toTalkAbout(site, Terms.of(new Disclosure.Open(), new Disclosure.Open()));
    }

    /** Everything matters much to everybody; the customer sees the lowest levels, the supplier the middle ones. */
    public static SiteWave toTalkAbout(Site site, Terms terms) {
        var wave = SiteWave.planned(site, terms).opened();
        for (Party party : Party.values()) {
            int level = party == Party.CUSTOMER ? 1 : 3;
            wave.answered(
                    party,
                    GovernanceLevel.TACTICAL,
                    6,
                    question -> question.measure() == Measure.IMPORTANCE ? Integer.MAX_VALUE : level);
        }
        return wave.closed().revealed();
    }

    /** About a revealed wave, planned by one of its facilitators. */
    public static SiteMeeting planned(Site site, SiteWave wave) {
        return planned(site, wave, wave.facilitator());
    }

    public static SiteMeeting planned(Site site, SiteWave wave, Browser facilitator) {
        return planned(site, wave, facilitator, true);
    }

    /**
     * Planned over the web, for two weeks from now.
     *
     * @param isTogether whether votes are shown as they were given
     */
    public static SiteMeeting planned(Site site, SiteWave wave, Browser facilitator, boolean isTogether) {
        return planned(site, wave, facilitator, wave.at("/meetings/new"), isTogether);
    }

    /** One that goes through a guide, in the collaboration of the wave. */
    public static SiteMeeting planned(Site site, SiteWave wave, Browser facilitator, Guide guide) {
        return planned(site, wave, facilitator, wave.collaborationAt() + "/meetings/" + Slug.of(guide), true);
    }

    private static SiteMeeting planned(Site site, SiteWave wave, Browser facilitator, String form, boolean isTogether) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(14).toString();
        var answer = facilitator.post(
                form,
                "day",
                day,
                "begins",
                "10:00",
                "minutes",
                "90",
                "place",
                "Room 4",
                "votes",
                isTogether ? "together" : "anonymous");
        var id = answer.location().substring(answer.location().lastIndexOf('/') + 1);
        return new SiteMeeting(site, wave, MeetingId.of(id), facilitator);
    }

    /** Taken on until it is in the state. */
    public SiteMeeting in(State state) {
        return switch (state) {
            case PREPARED -> this;
            case IN_SESSION -> inSession();
            case CONCLUDED -> inSession().concluded();
            case AGREED -> inSession().concluded().agreed();
        };
    }

    /** While people come in. */
    public SiteMeeting inSession() {
        facilitator.post(at("/start"));
        return this;
    }

    /** By which people join it. */
    public String code() {
        return ((Meeting.InSession) found()).session().code();
    }

    public SiteMeeting concluded() {
        return changed(meeting -> ((Meeting.InSession) meeting).conclude(now()));
    }

    /** To the record as it is. */
    public SiteMeeting agreed() {
        var concluded = (Meeting.Concluded) found();
        var text = RecordText.of(site.use(CompileRecord.class).handle(concluded));
        site.use(Transactions.class).change(() -> site.use(Records.class).freeze(workspace, id, text));
        return changed(meeting -> ((Meeting.Concluded) meeting).agree(now()));
    }

    private SiteMeeting changed(Function<Meeting, Meeting> change) {
        site.use(Transactions.class).change(() -> site.use(Meetings.class).change(change.apply(found())));
        return this;
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    public Meeting found() {
        return site.use(FindMeeting.class).handle(workspace, id).orElseThrow();
    }

    public State state() {
        return switch (found()) {
            case Meeting.Prepared _ -> State.PREPARED;
            case Meeting.InSession _ -> State.IN_SESSION;
            case Meeting.Concluded _ -> State.CONCLUDED;
            case Meeting.Agreed _ -> State.AGREED;
        };
    }

    /** All of them, on whatever shelf. */
    public List<Topic> topics() {
        return site.use(FindMeeting.class).topics(found().terms());
    }

    public List<Topic> on(Shelf shelf) {
        return topics().stream().filter(topic -> topic.shelf() == shelf).toList();
    }

    /** The address of the meeting, or of something that belongs to it. */
    public String at(String what) {
        return "/workspaces/" + workspace + "/meetings/" + id + what;
    }

    public MeetingId id() {
        return id;
    }

    /** What it is about. */
    public SiteWave wave() {
        return wave;
    }

    /** Who planned it. */
    public Browser facilitator() {
        return facilitator;
    }
}
