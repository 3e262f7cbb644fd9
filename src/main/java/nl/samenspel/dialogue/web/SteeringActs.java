package nl.samenspel.dialogue.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.EarlierActions;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.RoundId;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.ShowGestures;
import nl.samenspel.dialogue.SteerMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Steering;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Does what is pressed where a meeting is steered. */
@Component
class SteeringActs {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final SteerMeeting steerMeeting;
    private final FindMeeting findMeeting;
    private final EarlierActions earlierActions;
    private final ShowGestures showGestures;

    SteeringActs(
            SteerMeeting steerMeeting,
            FindMeeting findMeeting,
            EarlierActions earlierActions,
            ShowGestures showGestures) {
        this.steerMeeting = steerMeeting;
        this.findMeeting = findMeeting;
        this.earlierActions = earlierActions;
        this.showGestures = showGestures;
    }

    /** Why nothing was done; empty when it was. */
    Problems act(Visit visit, MeetingTerms meeting, Steerer by, MultiValueMap<String, String> sent) {
        var problems = Problems.none();
        pressed(meeting, by, sent).ifPresent(steering -> {
            switch (steering) {
                case Steering.Done _, Steering.NotInSession _ -> {}
                case Steering.Elsewhere _ -> problems.add("stage", visit.say("dialogue.steer.elsewhere"));
                case Steering.NotYours _ ->
                    problems.add(
                            "stage",
                            visit.say(
                                    "dialogue.steer.not-yours", meeting.leader().name()));
            }
        });
        return problems;
    }

    private Optional<Steering> pressed(MeetingTerms meeting, Steerer by, MultiValueMap<String, String> sent) {
        var places = new Agenda(findMeeting.topics(meeting)).places(true);
        var from = PlaceText.parse(value(sent, "from"), places);
        var to = PlaceText.parse(value(sent, "to"), places);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(steerMeeting.move(meeting, by, from.get(), to.get()));
        }
        var asked = Slug.parse(Round.Question.class, value(sent, "ask"));
        if (asked.isPresent() && from.orElse(null) instanceof Place.AtTopic at) {
            return Optional.of(steerMeeting.ask(meeting, by, at, asked.get()));
        }
        if (sent.containsKey("lower")) {
            return Optional.of(showGestures.lower(meeting, by, whose(meeting, value(sent, "lower"))));
        }
        if (sent.containsKey("settle")) {
            return settled(meeting, by, value(sent, "settle"));
        }
        return switch (value(sent, "do")) {
            case "longer" -> Optional.of(steerMeeting.addTime(meeting, by, A_MINUTE));
            case "stop" -> Optional.of(steerMeeting.stopClock(meeting, by));
            case "run" -> Optional.of(steerMeeting.startClock(meeting, by));
            case "hide" -> Optional.of(steerMeeting.hide(meeting, by, true));
            case "show" -> Optional.of(steerMeeting.hide(meeting, by, false));
            case "close" -> round(sent).map(round -> steerMeeting.closeRound(meeting, by, round));
            default -> Optional.empty();
        };
    }

    /** @param said what has become of something, and of what */
    private Optional<Steering> settled(MeetingTerms meeting, Steerer by, String said) {
        var parts = said.split("\\.", 2);
        return Slug.parse(Action.State.class, parts[0])
                .flatMap(state -> id(parts[parts.length - 1])
                        .map(action -> earlierActions.settle(meeting, by, new ActionId(action), state)));
    }

    /** Of somebody; or of all of a side, where nobody is to know who it is. */
    private static Predicate<Seat> whose(MeetingTerms meeting, String sent) {
        return meeting.isTogether()
                ? seat -> seat.id().toString().equals(sent)
                : seat -> seat.party().slug().equals(sent);
    }

    private static Optional<RoundId> round(MultiValueMap<String, String> sent) {
        return id(value(sent, "round")).map(RoundId::new);
    }

    private static Optional<UUID> id(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String value(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }
}
