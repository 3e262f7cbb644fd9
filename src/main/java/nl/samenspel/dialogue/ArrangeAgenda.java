package nl.samenspel.dialogue;

import java.util.Optional;
import nl.samenspel.dialogue.Arrangement.Outcome;
import nl.samenspel.dialogue.Arrangement.Problem;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Changes the agenda of a meeting, before it and while it goes on. */
@UseCase
public class ArrangeAgenda {

    private final Meetings meetings;
    private final Topics topics;
    private final Transactions transactions;
    private final Ids ids;

    ArrangeAgenda(Meetings meetings, Topics topics, Transactions transactions, Ids ids) {
        this.meetings = meetings;
        this.topics = topics;
        this.transactions = transactions;
        this.ids = ids;
    }

    public Outcome handle(MeetingTerms meeting, Arrangement change) {
        var problem = problem(change);
        return problem.isPresent()
                ? new Outcome.Refused(problem.get())
                : transactions.write(() -> arrange(meeting, change));
    }

    private static Optional<Problem> problem(Arrangement change) {
        return switch (change) {
            case Arrangement.Move _, Arrangement.Put _ -> Optional.empty();
            case Arrangement.Take(var _, int minutes) -> problem(minutes);
            case Arrangement.Add(var title, int minutes, var _) ->
                Arrangement.problem(title).or(() -> problem(minutes));
        };
    }

    private static Optional<Problem> problem(int minutes) {
        return minutes < Topic.SHORTEST || minutes > Topic.LONGEST
                ? Optional.of(Problem.MINUTES_OUT_OF_RANGE)
                : Optional.empty();
    }

    private Outcome arrange(MeetingTerms meeting, Arrangement change) {
        meetings.hold(meeting.id());
        var now = meetings.find(meeting.workspace(), meeting.id());
        var agenda = new Agenda(topics.of(meeting.workspace(), meeting.id()));
        if (now.filter(ArrangeAgenda::goesOn).isEmpty()) {
            return new Outcome.Refused(Problem.OVER);
        }
        if (change instanceof Arrangement.Add && agenda.topics().size() >= Agenda.MOST_TOPICS) {
            return new Outcome.Refused(Problem.TOO_MANY_TOPICS);
        }
        var changed = apply(agenda, change);
        topics.arrange(meeting.workspace(), meeting.id(), changed.topics());
        meetings.touch(meeting.workspace(), meeting.id());
        return new Outcome.Arranged(changed);
    }

    private Agenda apply(Agenda agenda, Arrangement change) {
        return switch (change) {
            case Arrangement.Move(var topic, int places) -> agenda.moved(topic, places);
            case Arrangement.Put(var topic, var shelf) -> agenda.moved(topic, shelf);
            case Arrangement.Take(var topic, int minutes) -> agenda.taking(topic, minutes);
            case Arrangement.Add(var title, int minutes, var by) ->
                agenda.with(new Topic(
                        new TopicId(ids.next()),
                        by.isPresent() ? Shelf.PROPOSED : Shelf.AGENDA,
                        new Topic.About.Own(title.strip()),
                        minutes,
                        by));
        };
    }

    private static boolean goesOn(Meeting meeting) {
        return switch (meeting) {
            case Meeting.Prepared _, Meeting.InSession _ -> true;
            case Meeting.Concluded _, Meeting.Agreed _ -> false;
        };
    }
}
