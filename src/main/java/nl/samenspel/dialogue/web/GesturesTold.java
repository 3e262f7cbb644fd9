package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Assent;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;

/**
 * Puts in words what people at a meeting show beside votes and lines: to themselves, and to whoever steers. Where votes are shown
 * anonymously, it is told of no side how many, and of nobody who.
 */
record GesturesTold(Visit visit, Standing standing, PerParty<String> parties) {

    private static final Spoken<Assent> ASSENT = Spoken.of("dialogue.assent", Assent.class);

    PhoneGestures own(Seat seat) {
        var room = RoomAddresses.of(standing.meeting().session().code());
        var party = parties.of(seat.party());
        return new PhoneGestures(
                standing.goesOn() ? PlaceText.of(standing.meeting().session().at()) : "",
                seat.gestures().ready(),
                room.ready(),
                seat.gestures().hand().isPresent(),
                !isTogether()
                        ? visit.say("dialogue.hand.seen-of-side", party)
                        : seat.name().isEmpty()
                                ? visit.say("dialogue.hand.seen-without-name", party)
                                : visit.say("dialogue.hand.seen-by-name", seat.name()),
                room.hand(),
                concluding()
                        .map(topic -> new PhoneGestures.Assenting(
                                topic,
                                Arrays.stream(Assent.values())
                                        .map(assent -> choice(seat, assent))
                                        .toList(),
                                room.assent())));
    }

    private PhoneGestures.Choice choice(Seat seat, Assent assent) {
        return new PhoneGestures.Choice(
                Slug.of(assent),
                visit.say(ASSENT, assent),
                seat.gestures().assent().equals(Optional.of(assent)));
    }

    /** The topic about which something is concluded, where people are asked what they say of it. */
    private Optional<String> concluding() {
        return isTogether()
                        && standing.meeting().session().at() instanceof Place.AtTopic(var topic, var step)
                        && step == Step.CONCLUDE
                ? Optional.of(topic.toString())
                : Optional.empty();
    }

    private boolean isTogether() {
        return standing.meeting().terms().isTogether();
    }

    /** Hands that are up, the first first; where votes are shown anonymously, only that there are some of a side. */
    List<SteeringView.Hand> hands() {
        return isTogether()
                ? raised(standing.seats().stream())
                        .map(seat -> new SteeringView.Hand(
                                seat.party().slug(),
                                seat.name().isEmpty()
                                        ? visit.say("dialogue.hand.somebody", parties.of(seat.party()))
                                        : seat.name(),
                                seat.id().toString()))
                        .toList()
                : Arrays.stream(Party.values())
                        .filter(party -> raised(of(party)).findAny().isPresent())
                        .map(party -> new SteeringView.Hand(
                                party.slug(), visit.say("dialogue.hand.of-side", parties.of(party)), party.slug()))
                        .toList();
    }

    private static Stream<Seat> raised(Stream<Seat> seats) {
        return seats.filter(seat -> seat.gestures().hand().isPresent())
                .sorted(Comparator.comparing(seat -> seat.gestures().hand().orElse(0)));
    }

    private Stream<Seat> of(Party party) {
        return standing.seats().stream().filter(seat -> seat.party() == party);
    }

    /** What is said of what is concluded, by side; empty where nobody is asked. */
    List<SteeringView.Assented> assents() {
        return concluding()
                .map(_ -> Arrays.stream(Party.values()).map(this::assented).toList())
                .orElseGet(List::of);
    }

    private SteeringView.Assented assented(Party party) {
        return new SteeringView.Assented(
                party.slug(),
                parties.of(party),
                Arrays.stream(Assent.values())
                        .map(assent -> visit.words()
                                .labelled(
                                        visit.say(ASSENT, assent),
                                        Long.toString(of(party)
                                                .filter(seat ->
                                                        seat.gestures().assent().equals(Optional.of(assent)))
                                                .count())))
                        .toList());
    }
}
