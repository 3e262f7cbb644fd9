package nl.samenspel.dialogue.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Purpose;
import nl.samenspel.dialogue.StateApart;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;
import nl.samenspel.wording.Wording;
import org.springframework.stereotype.Component;

/** What the pages of a meeting say about it, in somebody’s words. */
@Component
class MeetingTold {

    private final FindWave findWave;
    private final FindCollaboration findCollaboration;
    private final FindModel findModel;
    private final OpenResults openResults;
    private final ConclusionDesk conclusions;
    private final EndingDesk endings;
    private final StateApart stateApart;
    private final Clock clock;

    MeetingTold(
            FindWave findWave,
            FindCollaboration findCollaboration,
            FindModel findModel,
            OpenResults openResults,
            ConclusionDesk conclusions,
            EndingDesk endings,
            StateApart stateApart,
            Clock clock) {
        this.findWave = findWave;
        this.findCollaboration = findCollaboration;
        this.findModel = findModel;
        this.openResults = openResults;
        this.conclusions = conclusions;
        this.endings = endings;
        this.stateApart = stateApart;
        this.clock = clock;
    }

    /** By its kind and its day. */
    static String title(Visit visit, MeetingTerms meeting) {
        var day = visit.date(meeting.day());
        return switch (meeting.purpose()) {
            case Purpose.Results _ -> visit.say("dialogue.meeting.title", day);
            case Purpose.Guided(var guide) -> visit.say(GuideWords.GUIDE, guide, day);
        };
    }

    StageView stage(Visit visit, Standing standing) {
        var terms = standing.meeting().terms();
        PerParty<String> parties = PerParty.each(collaboration(terms)::nameOf);
        return new StagePage(
                        visit,
                        standing,
                        topics(visit, terms),
                        topic -> conclusions.told(visit, terms, parties, topic),
                        topic -> apart(visit, terms, parties, topic),
                        new EarlierTold(visit, parties, MeetingAddresses.of(standing.meeting())),
                        endings.told(visit, terms, parties),
                        LocalDateTime.now(clock))
                .view();
    }

    /** What both parties said by themselves, once it is shown; nothing before. */
    private List<ApartView> apart(Visit visit, MeetingTerms meeting, PerParty<String> parties, Topic topic) {
        return topic.guided()
                .flatMap(guided -> Optional.ofNullable(stateApart.shown(meeting).get(topic.id()))
                        .map(said -> ApartView.of(visit, parties, guided, said)))
                .orElseGet(List::of);
    }

    ToldTopics topics(Visit visit, MeetingTerms meeting) {
        var collaboration = collaboration(meeting);
        return new ToldTopics(
                new Wording(visit.language(), PerParty.each(collaboration::nameOf)),
                collaboration,
                results(meeting).map(this::outstanding));
    }

    private Outstanding outstanding(Wave.Revealed wave) {
        var shown = openResults.handle(wave);
        return new Outstanding(findModel.handle(wave.terms().model()), shown.result(), shown.findings());
    }

    Collaboration collaboration(MeetingTerms meeting) {
        return findCollaboration
                .handle(meeting.workspace(), meeting.collaboration())
                .orElseThrow();
    }

    /** The released wave whose results the meeting is about; empty where it is about none. */
    Optional<Wave.Revealed> results(MeetingTerms meeting) {
        return meeting.purpose().results().map(wave ->
                (Wave.Revealed) findWave.handle(meeting.workspace(), wave).orElseThrow());
    }
}
