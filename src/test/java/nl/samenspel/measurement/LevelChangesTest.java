package nl.samenspel.measurement;

import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Interval;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class LevelChangesTest {

    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure FIVE = new Disclosure.Anonymous(5);

    /** Three at 1 and three at 2, then three at 4 and three at 5: 4.5 − 1.5; all are apart, so p = 2 / C(12, 6) = 2 / 924. */
    @Test
    void whatIsHigherNowIsAboveZeroAndWhatIsLowerBelow() {
        var low = new Wave(OPEN).with(TACTICAL, 1, 1, 1, 2, 2, 2);
        var high = new Wave(OPEN).with(TACTICAL, 4, 4, 4, 5, 5, 5);

        var up = strategy(low, high);
        assertThat(up.difference()).isEqualTo(shown(3, 1));
        assertThat(up.claim()).isEqualTo(Claim.SHOWN);
        assertThat(up.finding().orElseThrow().test().orElseThrow().probability().probability())
                .isEqualTo(2.0 / 924);
        var down = strategy(high, low);
        assertThat(down.difference()).isEqualTo(shown(-3, 1));
        assertThat(down.claim()).isEqualTo(Claim.SHOWN);
    }

    @Test
    void fewerThanFivePeopleClaimNothing() {
        var low = new Wave(OPEN).with(TACTICAL, 1, 1, 1, 1);
        var high = new Wave(OPEN).with(TACTICAL, 5, 5, 5, 5, 5, 5, 5, 5);

        assertThat(strategy(low, high).claim()).isEqualTo(Claim.UNDECIDED);
        assertThat(strategy(promising(3, low), promising(3, high)).finding().orElseThrow())
                .as("of four who were promised anonymity there is no range either")
                .isEqualTo(new GapFinding(Claim.UNDECIDED, Optional.empty(), LevelMix.ALIKE, Optional.empty()));
    }

    /** 18 / 6 = 3.0, and 22 / 7 = 3.14, printed as 3.1. */
    @Test
    void ofFewPeopleTheChangeIsThatOfTheAveragesAsPrintedAndItsRangeIsInHalves() {
        var change = strategy(
                new Wave(FIVE).with(TACTICAL, 2, 2, 3, 3, 4, 4), new Wave(FIVE).with(TACTICAL, 2, 2, 3, 3, 4, 4, 4));

        assertThat(change.difference()).isEqualTo(shown(1, 10));
        var finding = change.finding().orElseThrow();
        assertThat(finding.test()).isEmpty();
        assertThat(finding.band()).containsInstanceOf(Interval.Coarse.class);
        var band = finding.band().orElseThrow().printedDifference();
        assertThat(band.low().times(Fraction.of(2, 1)).denominator().intValue()).isEqualTo(1);
        assertThat(band.high().times(Fraction.of(2, 1)).denominator().intValue())
                .isEqualTo(1);
    }

    /**
     * First the three levels apart: 2.0, 4.0 and 3.0, so 3.0 together. Then strategic and tactical people as one group: 4.0 and
     * 3.0, so 3.5. The groups of both times are strategic with tactical (10 × 2.0 and 20 × 4.0, so 3⅓) and operational (3.0): 3⅙.
     */
    @Test
    void whereTheGroupsAreOthersTheCoarserOnesOfBothAreCompared() {
        var fine = new Wave(FIVE)
                .with(STRATEGIC, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3)
                .with(TACTICAL, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                .with(OPERATIONAL, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4);
        var coarse = new Wave(FIVE)
                .with(STRATEGIC, 3, 5)
                .with(TACTICAL, 3, 3, 3, 3, 5, 5, 5, 5)
                .with(OPERATIONAL, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4);

        var change = strategy(fine, coarse);
        assertThat(change.difference()).isEqualTo(shown(1, 3));
        assertThat(change.comparison().isOfOtherMeans()).isTrue();
        assertThat(change.finding().orElseThrow().levels()).isNotEqualTo(LevelMix.ALIKE);
    }

    @Test
    void whatIsNotShownOneOfTheTimesIsAGap() {
        var all = new Wave(FIVE).with(TACTICAL, 2, 2, 3, 3, 4, 4);
        var few = new Wave(FIVE).with(TACTICAL, 2, 2, 3);

        for (var change : List.of(strategy(all, few), strategy(few, all), strategy(few, few))) {
            assertThat(change.difference().isSuppressed()).isTrue();
            assertThat(change.claim()).isEqualTo(Claim.NOT_SHOWN);
            assertThat(change.finding()).isEmpty();
        }
        assertThat(changes(all, few).mean()).isEmpty();
    }

    @Test
    void anAspectThatNobodyWasAskedAboutOneOfTheTimesIsAGap() {
        var both = new Wave(OPEN).with(TACTICAL, 2, 2, 3, 3, 4, 4);
        var more = new Wave(OPEN).with(TACTICAL, 2, 2, 3, 3, 4, 4).rating("agility", 3);

        assertThat(changes(both, more).aspect("agility").difference()).isEqualTo(new Figure.NoAnswers<>());
        assertThat(changes(both, more).aspect("agility").claim()).isEqualTo(Claim.NOT_SHOWN);
        assertThat(changes(both, more).compared()).isEqualTo(1);
    }

    /** Strategy from 3.0 to 22 / 7, printed as +0.1; agility from 2 to 3, +1.0: together +0.55. */
    @Test
    void allAspectsTogetherAreTheMeanOfTheChangesAsPrinted() {
        var before = new Wave(OPEN).with(TACTICAL, 2, 2, 3, 3, 4, 4).rating("agility", 2);
        var after = new Wave(OPEN).with(TACTICAL, 2, 2, 3, 3, 4, 4, 4).rating("agility", 3);

        assertThat(changes(before, after).mean()).contains(Amount.exact(Fraction.of(11, 20)));
        assertThat(changes(before, after).compared()).isEqualTo(2);
    }

    @Property(tries = 15)
    void turnedRoundItIsTheSameTheOtherWay(@ForAll long seed, @ForAll Weighting weighting) {
        var one = random(seed);
        var other = random(seed + 1);

        LevelChanges.between(one, other, weighting)
                .forEach((party, changes) -> changes.aspects().forEach((aspect, change) -> {
                    var back = LevelChanges.between(other, one, weighting)
                            .of(party)
                            .aspect(aspect);
                    assertThat(back.claim()).isEqualTo(change.claim());
                    assertThat(back.difference().shown())
                            .isEqualTo(change.difference()
                                    .shown()
                                    .map(amount -> Amount.exact(Fraction.ZERO).minus(amount)));
                }));
    }

    private static Snapshot random(long seed) {
        return Snapshot.take(
                Worlds.wave(Instruments.eraneos(), seed, Disclosure.ofThreshold(1 + (int) Math.floorMod(seed, 6L))),
                new Random(seed));
    }

    private static Figure<Amount> shown(int numerator, int denominator) {
        return new Figure.Shown<>(Amount.exact(Fraction.of(numerator, denominator)));
    }

    private static LevelChange strategy(Wave earlier, Wave later) {
        return changes(earlier, later).aspect("strategy");
    }

    private static LevelChanges changes(Wave earlier, Wave later) {
        return LevelChanges.between(earlier.snapshot(), later.snapshot(), Weighting.PER_LEVEL)
                .of(Party.CUSTOMER);
    }

    private static Wave promising(int threshold, Wave wave) {
        return new Wave(new Disclosure.Anonymous(threshold), wave.people);
    }

    /** People of the customer, and what they say of the level of strategy. */
    private record Wave(Disclosure disclosure, List<PersonAnswers> people) {

        Wave(Disclosure disclosure) {
            this(disclosure, new ArrayList<>());
        }

        Wave with(GovernanceLevel level, int... ratings) {
            for (int rating : ratings) {
                people.add(new PersonAnswers(
                        level, Map.of(Question.whole("strategy", Measure.ACTUAL), Answer.rated(rating)), Map.of()));
            }
            return this;
        }

        /** All of them say this of another aspect. */
        Wave rating(String aspect, int rating) {
            people.replaceAll(person -> {
                Map<Question, Answer> answers = new HashMap<>(person.answers());
                answers.put(Question.whole(aspect, Measure.ACTUAL), Answer.rated(rating));
                return new PersonAnswers(person.level(), answers, Map.of());
            });
            return this;
        }

        Snapshot snapshot() {
            var customer = new PartyAnswers(disclosure, people.size(), people);
            var nobody = new PartyAnswers(disclosure, 0, List.of());
            return Snapshot.take(
                    new WaveAnswers(Instruments.eraneos(), new PerParty<>(customer, nobody)), new Random(1));
        }
    }
}
