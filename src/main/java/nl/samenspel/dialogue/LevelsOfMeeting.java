package nl.samenspel.dialogue;

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

    /** How many levels there are to conclude on. */
    int of(MeetingTerms meeting) {
        return model(meeting).instrument().levels();
    }

    /** How many there are to vote for. */
    int of(MeetingTerms meeting, Round.Question question) {
        return switch (question) {
            case GUESS, NOW, WANTED -> of(meeting);
            case WORTH -> Worth.values().length;
        };
    }

    public AssessmentModel model(MeetingTerms meeting) {
        return switch (meeting.purpose()) {
            case Purpose.Results(var wave) ->
                findModel.handle(findWave.handle(meeting.workspace(), wave)
                        .map(Wave::terms)
                        .orElseThrow()
                        .model());
        };
    }
}
