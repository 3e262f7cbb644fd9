package nl.samenspel.dialogue.web;

import java.util.Optional;
import nl.samenspel.dialogue.MiddleHalf;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.dialogue.telling.OpinionLevels;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;

/** Puts a meeting in the words of somebody who sits there, with what he has voted and written himself. */
final class PhonePage {

    private final Visit visit;
    private final Standing standing;
    private final Seat seat;
    private final TakePart takePart;

    PhonePage(Visit visit, Standing standing, Seat seat, TakePart takePart) {
        this.visit = visit;
        this.standing = standing;
        this.seat = seat;
        this.takePart = takePart;
    }

    /** @param typed a line that was not kept as it was typed */
    PhoneView view(StageView stage, ToldTopics told, Problems problems, Optional<String> typed) {
        var room = RoomAddresses.of(standing.meeting().session().code());
        return new PhoneView(
                stage,
                seat.party().slug(),
                told.collaboration().nameOf(seat.party()),
                seat.name(),
                visit.say(
                        DialogueWords.VOTES_TEXT,
                        MeetingForm.Votes.of(standing.meeting().terms().isTogether())),
                standing.version(),
                room.stream(),
                standing.open().map(round -> ballot(round, stage, told)),
                box(typed),
                new GesturesTold(visit, standing, PerParty.each(told.collaboration()::nameOf)).own(seat),
                hint(),
                problems,
                room.vote(),
                room.line(),
                room.leave(),
                seat.steers() ? room.steering() : "");
    }

    private PhoneView.Ballot ballot(Round round, StageView stage, ToldTopics told) {
        var choices = OpinionLevels.of(round.question()).map(told::rungs).orElseGet(stage.content()::rungs);
        var chosen = takePart.voted(standing.meeting().terms().workspace(), round.id(), seat.id())
                .orElse(0);
        return new PhoneView.Ballot(
                round.id().toString(),
                visit.say(SessionWords.ASKED, round.question()),
                choices,
                chosen,
                round.question() == Round.Question.NOW ? visit.say("dialogue.vote.new") : "");
    }

    /** To whoever voted far from most of the own side, and only where everybody sees how often each level was chosen. */
    private String hint() {
        var terms = standing.meeting().terms();
        if (!terms.isTogether()
                || standing.open().isPresent()
                || !(standing.meeting().session().at() instanceof Place.AtTopic(var topic, var step))
                || step != Step.VOTE) {
            return "";
        }
        return standing.rounds().stream()
                .filter(round -> round.isAbout(topic) && round.question() != Round.Question.GUESS)
                .reduce((_, later) -> later)
                .filter(this::isFarFromMost)
                .map(_ -> visit.say("dialogue.vote.why"))
                .orElse("");
    }

    private boolean isFarFromMost(Round round) {
        var own = takePart.voted(standing.meeting().terms().workspace(), round.id(), seat.id());
        return standing.tally(round)
                .flatMap(tallies -> MiddleHalf.of(tallies.of(seat.party())))
                .filter(half -> own.filter(half::leavesOut).isPresent())
                .isPresent();
    }

    private Optional<PhoneView.Box> box(Optional<String> typed) {
        if (!(standing.meeting().session().at() instanceof Place.AtTopic(var topic, var step)) || step != Step.WRITE) {
            return Optional.empty();
        }
        var kept = takePart.line(standing.meeting().terms().workspace(), topic, seat.id());
        return Optional.of(new PhoneView.Box(
                topic.toString(), typed.or(() -> kept).orElse(""), kept.isPresent() && typed.isEmpty()));
    }
}
