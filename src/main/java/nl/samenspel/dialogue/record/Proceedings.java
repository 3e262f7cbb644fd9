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
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.RoundId;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.telling.OpinionLevels;
import nl.samenspel.dialogue.telling.RoundTold;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;

/**
 * What happened at a meeting, as its record tells it.
 *
 * @param wave whose results it was about; empty where it was about none
 * @param apart what each party said by itself about topics, once both were shown
 * @param seats those that were taken
 * @param lines what was written about each topic, and at which seat
 */
record Proceedings(
        Meeting.Concluded meeting,
        Optional<Wave.Revealed> wave,
        TopicRecord told,
        Agenda agenda,
        Map<TopicId, PerParty<Map<Prompt, String>>> apart,
        List<Seat> seats,
        List<Round> rounds,
        Map<RoundId, PerParty<Tally>> tallies,
        Map<TopicId, Map<SeatId, String>> lines,
        Map<TopicId, Conclusion> conclusions,
        List<Action> actions,
        Map<Party, Endings.Ending> endings) {

    RecordContent content(String collaboration) {
        return new RecordContent(
                meeting.id().toString(),
                collaboration,
                told.parties(),
                meeting.terms().purpose().guided().map(Slug::of),
                wave.map(Proceedings::basis),
                held(),
                PerParty.each(this::side),
                agenda.on(Topic.Shelf.AGENDA).stream().map(this::topic).toList(),
                actions(action -> action.topic().isEmpty()),
                agenda.on(Topic.Shelf.PARKED).stream().map(told::name).toList(),
                worth());
    }

    private static RecordContent.Basis basis(Wave.Revealed wave) {
        return new RecordContent.Basis(
                wave.terms().name(), wave.terms().day(wave.revealedAt()).toString());
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
                topic.guided().map(Slug::of),
                topic.guided().flatMap(guided -> apart(topic, guided)),
                told.reasons(topic),
                told.evidence(topic),
                rounds(topic),
                lines(topic),
                told.values(conclusion),
                told.levels(topic, conclusion),
                actions(action -> action.isAbout(topic.id())));
    }

    /** What a party left open is empty; where both did, it is left out. */
    private Optional<List<RecordContent.Apart>> apart(Topic topic, GuideTopic guided) {
        return Optional.ofNullable(apart.get(topic.id()))
                .map(both -> guided.prompts().stream()
                        .map(prompt -> new RecordContent.Apart(
                                Slug.of(prompt),
                                PerParty.each(party -> both.of(party).getOrDefault(prompt, ""))))
                        .filter(one -> !one.said().both().stream().allMatch(String::isEmpty))
                        .toList())
                .filter(said -> !said.isEmpty());
    }

    private List<RecordContent.OfRound> rounds(Topic topic) {
        return rounds.stream()
                .filter(round -> round.isAbout(topic.id()))
                .flatMap(round -> told
                        .scale(topic, round.question())
                        .flatMap(scale -> told(round, scale))
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
                .flatMap(round -> OpinionLevels.of(round.question()).flatMap(scale -> told(round, scale)));
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
