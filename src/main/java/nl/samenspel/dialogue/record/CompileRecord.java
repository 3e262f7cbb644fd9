package nl.samenspel.dialogue.record;

import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.dialogue.Actions;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.Conclusions;
import nl.samenspel.dialogue.Endings;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Rounds;
import nl.samenspel.dialogue.Seats;
import nl.samenspel.dialogue.StateApart;
import nl.samenspel.dialogue.Topics;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;

/** Makes the record of a concluded meeting of all that is stored about it. */
@UseCase
public class CompileRecord {

    private final Topics topics;
    private final StateApart stateApart;
    private final Seats seats;
    private final Rounds rounds;
    private final Conclusions conclusions;
    private final Actions actions;
    private final Endings endings;
    private final FindCollaboration findCollaboration;
    private final FindWave findWave;
    private final FindModel findModel;
    private final OpenResults openResults;
    private final Transactions transactions;

    CompileRecord(
            Topics topics,
            StateApart stateApart,
            Seats seats,
            Rounds rounds,
            Conclusions conclusions,
            Actions actions,
            Endings endings,
            FindCollaboration findCollaboration,
            FindWave findWave,
            FindModel findModel,
            OpenResults openResults,
            Transactions transactions) {
        this.topics = topics;
        this.stateApart = stateApart;
        this.seats = seats;
        this.rounds = rounds;
        this.conclusions = conclusions;
        this.actions = actions;
        this.endings = endings;
        this.findCollaboration = findCollaboration;
        this.findWave = findWave;
        this.findModel = findModel;
        this.openResults = openResults;
        this.transactions = transactions;
    }

    public RecordContent handle(Meeting.Concluded meeting) {
        return transactions.readTogether(() -> {
            var terms = meeting.terms();
            var collaboration = findCollaboration
                    .handle(terms.workspace(), terms.collaboration())
                    .orElseThrow();
            return proceedings(meeting, wave(terms), PerParty.each(collaboration::nameOf))
                    .content(collaboration.name());
        });
    }

    private Optional<Wave.Revealed> wave(MeetingTerms terms) {
        return terms.purpose().results().map(wave ->
                (Wave.Revealed) findWave.handle(terms.workspace(), wave).orElseThrow());
    }

    private Proceedings proceedings(Meeting.Concluded meeting, Optional<Wave.Revealed> wave, PerParty<String> parties) {
        var workspace = meeting.terms().workspace();
        var id = meeting.id();
        var agenda = new Agenda(topics.of(workspace, id));
        return new Proceedings(
                meeting,
                wave,
                TopicRecord.of(wave.map(this::outstanding), parties),
                agenda,
                stateApart.shown(meeting.terms()),
                seats.everTaken(workspace, id),
                rounds.of(workspace, id),
                rounds.tallies(workspace, id),
                rounds.lines(workspace, id),
                conclusions.of(workspace, id),
                actions.of(workspace, id),
                endings.of(workspace, id));
    }

    private Outstanding outstanding(Wave.Revealed wave) {
        var shown = openResults.handle(wave);
        return new Outstanding(findModel.handle(wave.terms().model()), shown.result(), shown.findings());
    }
}
