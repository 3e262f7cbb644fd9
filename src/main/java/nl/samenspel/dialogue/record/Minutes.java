package nl.samenspel.dialogue.record;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.Endings;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.RoundId;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.telling.RoundTold;
import nl.samenspel.dialogue.telling.WorthLevels;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;

/**
 * What happened at a meeting, as its record tells it.
 *
 * @param seats those that were taken
 * @param lines what was written about each topic, and at which seat
 */
record Minutes(
        Meeting.Concluded meeting,
        Wave.Revealed wave,
        TopicRecord told,
        Agenda agenda,
        List<Seat> seats,
        List<Round> rounds,
        Map<RoundId, PerParty<Tally>> tallies,
        Map<TopicId, Map<SeatId, String>> lines,
        Map<TopicId, Conclusion> conclusions,
        List<Action> actions,
        Map<Party, Endings.Ending> endings) {

    RecordContent content(String collaboration) {
        var released = wave.terms().day(wave.revealedAt());
        return new RecordContent(
                meeting.id().toString(),
                collaboration,
                told.parties(),
                new RecordContent.Basis(wave.terms().name(), released.toString()),
                held(),
                PerParty.each(this::side),
                agenda.on(Topic.Shelf.AGENDA).stream().map(this::topic).toList(),
                actions(action -> action.topic().isEmpty()),
                agenda.on(Topic.Shelf.PARKED).stream().map(told::name).toList(),
                worth());
    }

    private RecordContent.Held held() {
        var terms = meeting.terms();
        return new RecordContent.Held(
                terms.day().toString(),
                moment(meeting.startedAt()),
                moment(meeting.concludedAt()),
                terms.place(),
                terms.leader().name());
    }

    private static String moment(LocalDateTime utc) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(utc.truncatedTo(ChronoUnit.SECONDS)) + "Z";
    }

    private RecordContent.Side side(Party party) {
        var here = seats.stream().filter(seat -> seat.party() == party).toList();
        var named = here.stream()
                .filter(seat -> !seat.name().isEmpty())
                .map(seat -> new RecordContent.Person(seat.name(), seat.level().slug()))
                .sorted(Comparator.comparing(RecordContent.Person::name).thenComparing(RecordContent.Person::tier))
                .toList();
        return new RecordContent.Side(
                named,
                here.size() - named.size(),
                Optional.ofNullable(endings.get(party)).map(ending -> moment(ending.at())));
    }

    private RecordContent.OfTopic topic(Topic topic) {
        var conclusion = conclusions.getOrDefault(topic.id(), Conclusion.nothing());
        return new RecordContent.OfTopic(
                told.name(topic),
                told.reasons(topic),
                told.evidence(topic),
                told.aspect(topic).map(aspect -> rounds(topic, aspect)).orElseGet(List::of),
                lines(topic),
                told.values(conclusion),
                told.levels(topic, conclusion),
                actions(action -> action.isAbout(topic.id())));
    }

    private List<RecordContent.OfRound> rounds(Topic topic, Aspect aspect) {
        return rounds.stream()
                .filter(round -> round.isAbout(topic.id()))
                .flatMap(round -> told(round, aspect)
                        .map(both -> new RecordContent.OfRound(Slug.of(round.question()), round.number(), both))
                        .stream())
                .toList();
    }

    private Optional<PerParty<Told>> told(Round round, Aspect aspect) {
        return Optional.ofNullable(tallies.get(round.id()))
                .map(both -> PerParty.each(party -> Told.of(language -> RoundTold.of(
                                told.wording(language),
                                aspect,
                                both,
                                meeting.terms().shown())
                        .sentences(party))));
    }

    private Optional<PerParty<Told>> worth() {
        return rounds.stream()
                .filter(round -> round.question() == Round.Question.WORTH)
                .findFirst()
                .flatMap(round -> told(round, WorthLevels.asAspect()));
    }

    /** In the order of the words, as that of the people would tell who wrote what; of which side only where the wall said so. */
    private List<RecordContent.Line> lines(Topic topic) {
        var written = lines.getOrDefault(topic.id(), Map.of());
        return seats.stream()
                .filter(seat -> written.containsKey(seat.id()))
                .map(seat -> new RecordContent.Line(
                        Optional.of(seat.party().slug())
                                .filter(_ -> meeting.terms().isTogether()),
                        written.getOrDefault(seat.id(), "")))
                .sorted(Comparator.comparing(
                                (RecordContent.Line line) -> line.party().orElse(""))
                        .thenComparing(RecordContent.Line::text))
                .toList();
    }

    private List<RecordContent.Agreed> actions(Predicate<Action> which) {
        return actions.stream().filter(which).map(RecordContent.Agreed::of).toList();
    }
}
