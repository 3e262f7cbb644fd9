package nl.samenspel.dialogue;

import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.UseCase;

/** Which model the topics of a meeting are aspects of. */
@UseCase
public class LevelsOfMeeting {

    private final FindWave findWave;
    private final FindModel findModel;

    LevelsOfMeeting(FindWave findWave, FindModel findModel) {
        this.findWave = findWave;
        this.findModel = findModel;
    }

    /** How many levels an aspect has; 0 where none is talked about. */
    int of(MeetingTerms meeting) {
        return model(meeting).map(model -> model.instrument().levels()).orElse(0);
    }

    /** How many levels there are to vote for. */
    int of(MeetingTerms meeting, Round.Question question) {
        return question.isOfLevels() ? of(meeting) : Round.OPINIONS;
    }

    /** Empty of a meeting that is about no results. */
    public Optional<AssessmentModel> model(MeetingTerms meeting) {
        return meeting.purpose()
                .results()
                .map(wave -> findModel.handle(findWave.handle(meeting.workspace(), wave)
                        .map(Wave::terms)
                        .orElseThrow()
                        .model()));
    }
}
