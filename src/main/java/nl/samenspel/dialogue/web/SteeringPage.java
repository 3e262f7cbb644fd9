package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.FindWarning;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.dialogue.web.SteeringView.Go;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.QrCode;
import nl.samenspel.platform.web.Visit;

/** Puts where a meeting is steered in the words of whoever steers it. */
final class SteeringPage {

    /** What a facilitator says when remarks need an order. */
    private static final List<String> STRUCTURING = List.of(
            "dialogue.structuring.1", "dialogue.structuring.2", "dialogue.structuring.3", "dialogue.structuring.4");

    private final Visit visit;
    private final Standing standing;
    private final ToldTopics told;
    private final FindWarning findWarning;

    SteeringPage(Visit visit, Standing standing, ToldTopics told, FindWarning findWarning) {
        this.visit = visit;
        this.standing = standing;
        this.told = told;
        this.findWarning = findWarning;
    }

    /**
     * @param act where the forms are sent
     * @param conclude where it is written down what both sides conclude; empty for whoever only helps
     * @param colleagues to whom it can be handed over; empty for whoever only helps
     */
    SteeringView view(
            StageView stage,
            String act,
            String door,
            QrCode qrCode,
            Optional<ConclusionFormView> conclude,
            List<Member> colleagues,
            boolean leads,
            Problems problems) {
        var at = MeetingAddresses.of(standing.meeting());
        var here = standing.meeting().session().at();
        var places = standing.places();
        int now = places.indexOf(here);
        var gestures = new GesturesTold(visit, standing, PerParty.each(told.collaboration()::nameOf));
        return new SteeringView(
                trail(at),
                stage,
                standing.meeting().session().hidden(),
                PlaceText.of(here),
                now + 1 < places.size() ? Optional.of(go(places.get(now + 1))) : Optional.empty(),
                now > 0 ? Optional.of(go(places.get(now - 1))) : Optional.empty(),
                steps(here),
                topics(places),
                standing.open().map(this::open),
                asks(here),
                conclude,
                gestures.hands(),
                gestures.assents(),
                STRUCTURING.stream().map(visit::say).toList(),
                standing.meeting().session().code(),
                door,
                qrCode,
                helpers(),
                colleagues.stream()
                        .filter(member -> member.role() instanceof Role.Facilitator
                                || member.role() instanceof Role.Administrator)
                        .filter(member -> !member.account()
                                .id()
                                .equals(standing.meeting().terms().leader().account()))
                        .map(member -> new SteeringView.Colleague(
                                member.account().id().toString(),
                                member.account().name()))
                        .distinct()
                        .toList(),
                leads,
                problems,
                act,
                new SteeringView.Acts(at.handOver(), at.help(), at.end()),
                at.screen(),
                at.guests(),
                at.page(),
                standing.version(),
                standing.gestures(),
                leads
                        ? at.stream()
                        : RoomAddresses.of(standing.meeting().session().code()).stream());
    }

    private List<Frame.Place> trail(MeetingAddresses at) {
        var collaboration = told.collaboration();
        return List.of(
                new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                new Frame.Place(MeetingTold.title(visit, standing.meeting().terms()), at.page(), false));
    }

    private Go go(Place place) {
        return new Go(label(place), "", PlaceText.of(place), false);
    }

    /** Of another topic with its name, of this one only what is done. */
    private String label(Place place) {
        return switch (place) {
            case Place.Welcome _ -> visit.say("dialogue.stage.welcome");
            case Place.LastTime _ -> visit.say("dialogue.earlier.title");
            case Place.Farewell _ -> visit.say("dialogue.stage.look-back");
            case Place.AtTopic(var topic, var step) -> {
                var isHere = standing.meeting().session().at() instanceof Place.AtTopic now
                        && now.topic().equals(topic);
                var done = visit.say(SessionWords.STEP, step);
                yield isHere
                        ? done
                        : visit.words()
                                .labelled(
                                        standing.agenda()
                                                .topic(topic)
                                                .map(told::name)
                                                .orElse(""),
                                        done);
            }
        };
    }

    private List<Go> steps(Place here) {
        return here instanceof Place.AtTopic at
                ? standing.agenda().topic(at.topic()).map(Step::of).orElseGet(List::of).stream()
                        .map(step -> new Go(
                                visit.say(SessionWords.STEP, step),
                                visit.say(SessionWords.STEP_TEXT, step),
                                PlaceText.of(new Place.AtTopic(at.topic(), step)),
                                step == at.step()))
                        .toList()
                : List.of();
    }

    private List<Go> topics(List<Place> places) {
        var here = standing.meeting().session().at();
        var first = standing.agenda().on(Shelf.AGENDA).stream()
                .map(topic -> new Go(
                        told.name(topic),
                        "",
                        PlaceText.of(
                                new Place.AtTopic(topic.id(), Step.of(topic).getFirst())),
                        here instanceof Place.AtTopic at && at.topic().equals(topic.id())));
        var withoutTopic = places.stream()
                .filter(place -> !(place instanceof Place.AtTopic))
                .toList();
        return Stream.of(
                        withoutTopic.stream().limit(withoutTopic.size() - 1).map(place -> ofMeeting(place, here)),
                        first,
                        Stream.of(ofMeeting(places.getLast(), here)))
                .flatMap(some -> some)
                .toList();
    }

    private Go ofMeeting(Place place, Place here) {
        return new Go(label(place), "", PlaceText.of(place), here.equals(place));
    }

    private SteeringView.Open open(Round round) {
        var withheld = findWarning.withheld(standing.meeting().terms(), round).stream()
                .map(told.collaboration()::nameOf)
                .toList();
        return new SteeringView.Open(
                round.id().toString(),
                visit.say(SessionWords.ASKED, round.question()),
                withheld.isEmpty()
                        ? ""
                        : visit.say("dialogue.steer.withheld", visit.words().together(withheld.stream())));
    }

    private List<SteeringView.Ask> asks(Place here) {
        return here instanceof Place.AtTopic(var topic, var step) && step == Step.VOTE
                ? standing.agenda().topic(topic).map(Topic::questions).orElseGet(List::of).stream()
                        .map(question ->
                                new SteeringView.Ask(Slug.of(question), visit.say(SessionWords.ASKED, question)))
                        .toList()
                : List.of();
    }

    private List<SteeringView.Helper> helpers() {
        return standing.seats().stream()
                .filter(seat -> seat.present() && seat.invited() && !seat.name().isEmpty())
                .map(seat -> new SteeringView.Helper(
                        seat.id().toString(), seat.party().slug(), seat.name(), seat.steers()))
                .toList();
    }
}
