package nl.samenspel.measurement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Worlds;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/**
 * Somebody who asks between which bounds the mean of a few people must lie, given everything that is released (method §10, test
 * 7). The bounds must be those that the histogram of their own group allows, no narrower: each is shown to be possible by
 * handing the lowest, or the highest, answers of the group to these people without changing the release.
 */
class BoundAttackTest {
    private static final Instrument INSTRUMENT = Instruments.eraneos();

    private record Attack(WaveAnswers wave, Party party, List<Question> together, List<Integer> group, int few) {}

    @Property(tries = 40)
    void theMeanOfFewPeopleIsBoundedByTheHistogramOfTheirGroupAlone(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 6) int threshold,
            @ForAll Weighting weighting,
            @ForAll boolean highest) {
        var wave = Worlds.wave(INSTRUMENT, seed, new Disclosure.Anonymous(threshold));
        var release = release(wave, weighting);
        var random = new Random(seed);
        var attacks = attacks(wave, threshold, random);
        Collections.shuffle(attacks, random);

        attacks.stream().limit(6).forEach(attack -> {
            var handed = handed(attack, highest);
            assertThat(release(handed, weighting)).isEqualTo(release);
            assertThat(mean(handed, attack))
                    .isEqualTo(bound(scores(wave, attack, attack.group()), attack.few(), highest));
        });
    }

    @Test
    void thereIsSomethingToAttack() {
        var wave = Worlds.wave(INSTRUMENT, 5, new Disclosure.Anonymous(3));

        assertThat(attacks(wave, 3, new Random(5))).hasSizeGreaterThan(40);
    }

    /** On every published group of every question, so many people of it, fewer than was promised. */
    private static List<Attack> attacks(WaveAnswers wave, int threshold, Random random) {
        var snapshot = Snapshot.take(wave, new Random(1));
        List<Attack> attacks = new ArrayList<>();
        for (Party party : Party.values()) {
            for (List<Question> together : INSTRUMENT.groups()) {
                var published = snapshot.party(party).histograms().getOrDefault(together.getFirst(), Map.of());
                for (Block block : published.keySet()) {
                    var group = places(wave, party, together, block);
                    Collections.shuffle(group, random);
                    int few = 1 + random.nextInt(threshold - 1);
                    if (group.size() >= few) {
                        attacks.add(new Attack(wave, party, together, group, few));
                    }
                }
            }
        }
        return attacks;
    }

    /**
     * The people of a block who rated all there is to the question: who left out a facet cannot change places with somebody of
     * another level, where too few of a level rated that facet.
     */
    private static List<Integer> places(WaveAnswers wave, Party party, List<Question> together, Block block) {
        var people = Worlds.people(wave, party);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            var person = people.get(place);
            if (block.levels().contains(person.level()) && ratedAll(person, together)) {
                places.add(place);
            }
        }
        return places;
    }

    private static boolean ratedAll(PersonAnswers person, List<Question> together) {
        return together.stream()
                .filter(INSTRUMENT::isAsked)
                .allMatch(question -> person.answers().get(question) instanceof Answer.Rated);
    }

    /** The same answers in the same group, the lowest or highest of them with the people who come first in it. */
    private static WaveAnswers handed(Attack attack, boolean highest) {
        var people = Worlds.people(attack.wave(), attack.party());
        Comparator<PersonAnswers> order = Comparator.comparingInt(person -> score(person, attack));
        var givers = attack.group().stream()
                .map(people::get)
                .sorted(highest ? order.reversed() : order)
                .toList();
        List<PersonAnswers> handed = new ArrayList<>(people);
        for (int place = 0; place < givers.size(); place++) {
            var taker = people.get(attack.group().get(place));
            handed.set(attack.group().get(place), taking(taker, givers.get(place), attack.together()));
        }
        return Worlds.with(attack.wave(), attack.party(), handed);
    }

    private static PersonAnswers taking(PersonAnswers taker, PersonAnswers giver, List<Question> together) {
        Map<Question, Answer> answers = new HashMap<>(taker.answers());
        for (Question question : together) {
            answers.remove(question);
            var given = giver.answers().get(question);
            if (given != null) {
                answers.put(question, given);
            }
        }
        return new PersonAnswers(taker.level(), answers, taker.remarks());
    }

    private static Fraction mean(WaveAnswers wave, Attack attack) {
        return bound(scores(wave, attack, attack.group().subList(0, attack.few())), attack.few(), false);
    }

    private static Fraction bound(List<Integer> scores, int few, boolean highest) {
        var sum = scores.stream()
                .sorted(highest ? Comparator.<Integer>reverseOrder() : Comparator.naturalOrder())
                .limit(few)
                .mapToLong(Integer::longValue)
                .sum();
        return Fraction.of(sum, (long) few * INSTRUMENT.scale().denominator());
    }

    private static List<Integer> scores(WaveAnswers wave, Attack attack, List<Integer> places) {
        var people = Worlds.people(wave, attack.party());
        return places.stream().map(place -> score(people.get(place), attack)).toList();
    }

    private static int score(PersonAnswers person, Attack attack) {
        return person.score(attack.together().getFirst(), INSTRUMENT, INSTRUMENT.scale())
                .orElseThrow()
                .numerator();
    }

    /** Everything that is shown; but for what the method excepts, which needs answers that are linked (D5). */
    private static List<Object> release(WaveAnswers wave, Weighting weighting) {
        var snapshot = Snapshot.take(wave, new Random(1));
        var findings = Findings.of(snapshot, weighting);
        var linked = List.of(Party.CUSTOMER.slug(), Party.SUPPLIER.slug());
        return List.of(
                Result.of(snapshot, weighting),
                findings.rows().means(),
                findings.rows().silence(),
                findings.rows().gaps().stream()
                        .filter(row -> !linked.contains(row.family()))
                        .toList(),
                findings.rows().forms());
    }
}
