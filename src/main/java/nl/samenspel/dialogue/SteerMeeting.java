package nl.samenspel.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.platform.UseCase;

/** Takes a meeting in session from step to step. */
@UseCase
public class SteerMeeting {

    private final Helm helm;
    private final Topics topics;
    private final Seats seats;
    private final RunRounds runRounds;
    private final Statements statements;
    private final Clock clock;

    SteerMeeting(Helm helm, Topics topics, Seats seats, RunRounds runRounds, Statements statements, Clock clock) {
        this.helm = helm;
        this.topics = topics;
        this.seats = seats;
        this.runRounds = runRounds;
        this.statements = statements;
        this.clock = clock;
    }

    /** @param from where whoever steers saw the meeting stand */
    public Steering move(MeetingTerms meeting, Steerer by, Place from, Place to) {
        return helm.steer(meeting, by, now -> {
            if (!now.session().at().equals(from)) {
                return new Steering.Elsewhere(now);
            }
            runRounds.closeAll(now.terms());
            seats.lower(now.terms().workspace(), now.id(), EnumSet.of(Gestures.Kind.READY, Gestures.Kind.ASSENT));
            var moved = now.with(now.session().at(to, clockAt(now, to)));
            runRounds.begin(now.terms(), to);
            if (to instanceof Place.AtTopic(var topic, var step) && step == Step.SEE) {
                statements.reveal(meeting.workspace(), topic);
            }
            return new Steering.Done(moved);
        });
    }

    /** The topic has its own time, which runs through its steps. */
    private StepClock clockAt(Meeting.InSession meeting, Place to) {
        var from = meeting.session().at();
        if (!(to instanceof Place.AtTopic at)) {
            return new StepClock.Stopped(Duration.ZERO);
        }
        if (from instanceof Place.AtTopic before && before.topic().equals(at.topic())) {
            return meeting.session().clock();
        }
        var terms = meeting.terms();
        int minutes = new Agenda(topics.of(terms.workspace(), terms.id()))
                .topic(at.topic())
                .map(Topic::minutes)
                .orElse(0);
        return new StepClock.Running(now().plusMinutes(minutes));
    }

    /** Shows the wall nothing for the moment, or again what there is. */
    public Steering hide(MeetingTerms meeting, Steerer by, boolean hidden) {
        return helm.steer(
                meeting, by, now -> new Steering.Done(now.with(now.session().hidden(hidden))));
    }

    public Steering addTime(MeetingTerms meeting, Steerer by, Duration more) {
        return clock(meeting, by, clock -> clock.longer(more, now()));
    }

    public Steering stopClock(MeetingTerms meeting, Steerer by) {
        return clock(meeting, by, clock -> switch (clock) {
            case StepClock.Running running -> running.stop(now());
            case StepClock.Stopped stopped -> stopped;
        });
    }

    public Steering startClock(MeetingTerms meeting, Steerer by) {
        return clock(meeting, by, clock -> switch (clock) {
            case StepClock.Running running -> running;
            case StepClock.Stopped stopped -> stopped.start(now());
        });
    }

    private Steering clock(MeetingTerms meeting, Steerer by, Function<StepClock, StepClock> change) {
        return helm.steer(
                meeting,
                by,
                now -> new Steering.Done(
                        now.with(now.session().clock(change.apply(now.session().clock())))));
    }

    /** Asks everybody once more, or something else; what was asked before is closed. What two ask at once is asked once. */
    public Steering ask(MeetingTerms meeting, Steerer by, Place.AtTopic at, Round.Question question) {
        return helm.steer(meeting, by, now -> {
            if (!now.session().at().equals(at)) {
                return new Steering.Elsewhere(now);
            }
            if (!isAsked(now.terms(), at.topic(), question)) {
                return new Steering.Elsewhere(now);
            }
            var topic = Optional.of(at.topic());
            if (!runRounds.isOpen(now.terms(), topic, question)) {
                runRounds.closeAll(now.terms());
                runRounds.open(now.terms(), topic, question);
            }
            return new Steering.Done(now);
        });
    }

    /** Whether the question is one that the topic has. */
    private boolean isAsked(MeetingTerms meeting, TopicId id, Round.Question question) {
        return new Agenda(topics.of(meeting.workspace(), meeting.id()))
                .topic(id)
                .filter(topic -> topic.questions().contains(question))
                .isPresent();
    }

    /** Closes the round that everybody votes in, which shows it. */
    public Steering closeRound(MeetingTerms meeting, Steerer by, RoundId round) {
        return helm.steer(
                meeting,
                by,
                now -> runRounds.close(now.terms(), round) ? new Steering.Done(now) : new Steering.Elsewhere(now));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
