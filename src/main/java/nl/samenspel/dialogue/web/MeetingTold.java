package nl.samenspel.dialogue.web;

import java.time.Clock;
import java.time.LocalDateTime;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Purpose;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenResults;
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
    private final Clock clock;

    MeetingTold(
            FindWave findWave,
            FindCollaboration findCollaboration,
            FindModel findModel,
            OpenResults openResults,
            ConclusionDesk conclusions,
            EndingDesk endings,
            Clock clock) {
        this.findWave = findWave;
        this.findCollaboration = findCollaboration;
        this.findModel = findModel;
        this.openResults = openResults;
        this.conclusions = conclusions;
        this.endings = endings;
        this.clock = clock;
    }

    StageView stage(Visit visit, Standing standing) {
        var terms = standing.meeting().terms();
        PerParty<String> parties = PerParty.each(collaboration(terms)::nameOf);
        return new StagePage(
                        visit,
                        standing,
                        topics(visit, terms),
                        topic -> conclusions.told(visit, terms, parties, topic),
                        new EarlierTold(visit, parties, MeetingAddresses.of(standing.meeting())),
                        endings.told(visit, terms, parties),
                        LocalDateTime.now(clock))
                .view();
    }

    ToldTopics topics(Visit visit, MeetingTerms meeting) {
        var wave = results(meeting);
        var collaboration = collaboration(meeting);
        return new ToldTopics(
                new Wording(visit.language(), PerParty.each(collaboration::nameOf)),
                collaboration,
                findModel.handle(wave.terms().model()),
                openResults.handle(wave));
    }

    Collaboration collaboration(MeetingTerms meeting) {
        return findCollaboration
                .handle(meeting.workspace(), meeting.collaboration())
                .orElseThrow();
    }

    /** The released wave that the meeting is about. */
    Wave.Revealed results(MeetingTerms meeting) {
        return switch (meeting.purpose()) {
            case Purpose.Results(var wave) ->
                (Wave.Revealed) findWave.handle(meeting.workspace(), wave).orElseThrow();
        };
    }
}
