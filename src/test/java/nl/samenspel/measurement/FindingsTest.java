package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Interval;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Instrument ERANEOS = Instruments.eraneos();
    private static final Instrument WITH_MODULES = Instruments.withEverything();
    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);

    @Test
    void inTheOpenEverythingIsTold() {
        Findings findings = findings(new Disclosure.Open(), 3, Weighting.PER_LEVEL);
        Finding finding = findings.party(Party.CUSTOMER).question(STRATEGY).orElseThrow();
        GapFinding gap = findings.between("strategy", Measure.ACTUAL).orElseThrow();

        assertThat(finding.band()).containsInstanceOf(Interval.Unrounded.class);
        assertThat(finding.averageDeviation()).isPresent();
        assertThat(gap.test()).isPresent();
        assertThat(findings.party(Party.CUSTOMER).levels()).hasSize(3);
    }

    @Test
    void fiveToNinePeopleWhoWerePromisedAnonymityGiveABandOfHalvesOnly() {
        Findings findings = findings(new Disclosure.Anonymous(5), 3, Weighting.PER_LEVEL);
        Finding finding = findings.party(Party.CUSTOMER).question(STRATEGY).orElseThrow();
        GapFinding gap = findings.between("strategy", Measure.ACTUAL).orElseThrow();

        assertThat(finding.band())
                .hasValueSatisfying(band -> assertThat(band)
                        .isInstanceOfSatisfying(
                                Interval.Coarse.class,
                                coarse -> assertThat(Fraction.of(2, 1)
                                                .times(coarse.band().high())
                                                .denominator()
                                                .intValue())
                                        .isIn(1, 5)));
        assertThat(finding.agreement()).isEmpty();
        assertThat(finding.averageDeviation()).isEmpty();
        assertThat(gap.band()).containsInstanceOf(Interval.Coarse.class);
        assertThat(gap.test()).isEmpty();
        assertThat(Result.present(findings.party(Party.CUSTOMER).gaps(), "strategy"))
                .satisfies(within -> assertThat(within.claim()).isEqualTo(Claim.UNDECIDED));
    }

    @Test
    void fewerThanFivePeopleWhoWerePromisedAnonymityGiveAMeanAndNothingBesideIt() {
        Findings findings = findings(new Disclosure.Anonymous(3), 1, Weighting.PER_LEVEL);

        assertThat(findings.party(Party.SUPPLIER).question(STRATEGY))
                .contains(new Finding(Optional.empty(), Optional.empty(), Optional.empty(), Set.of()));
        assertThat(findings.between("strategy", Measure.ACTUAL).orElseThrow())
                .returns(Claim.UNDECIDED, GapFinding::claim)
                .returns(true, gap -> gap.band().isEmpty());
    }

    @Test
    void whatIsNotPublishedHasNoFindings() {
        Findings findings = findings(new Disclosure.Anonymous(8), 1, Weighting.PER_LEVEL);

        assertThat(findings.party(Party.CUSTOMER).questions()).isEmpty();
        assertThat(findings.between("strategy", Measure.ACTUAL)).isEmpty();
    }

    /** With ten people per level the result tells means in full, so that both can be compared. */
    @Property(tries = 8)
    void theBandHoldsTheMeanOfTheResultUnderBothWeightings(@ForAll long seed) {
        Snapshot snapshot = snapshot(new Disclosure.Open(), 4, seed);
        for (Weighting weighting : Weighting.values()) {
            Result result = Result.of(snapshot, weighting);
            Findings findings = Findings.of(snapshot, weighting);
            for (AskedAspect aspect : ERANEOS.aspects()) {
                double mean = result.party(Party.SUPPLIER)
                        .aspect(aspect.slug())
                        .measure(Measure.ACTUAL)
                        .shown()
                        .orElseThrow()
                        .mean()
                        .value()
                        .toDouble();
                assertThat(findings.party(Party.SUPPLIER)
                                .question(Question.whole(aspect.slug(), Measure.ACTUAL))
                                .flatMap(Finding::band))
                        .hasValueSatisfying(band -> assertThat(
                                        ((Interval.Unrounded) band).band().holds(mean))
                                .isTrue());
            }
        }
    }

    @Property(tries = 5)
    void theOrderOfThePeopleChangesNoFinding(@ForAll long seed) {
        WaveAnswers wave = Worlds.wave(ERANEOS, seed, new Disclosure.Anonymous(5));
        List<PersonAnswers> turned = new ArrayList<>(Worlds.people(wave, Party.CUSTOMER)).reversed();

        assertThat(Findings.of(
                        Snapshot.take(Worlds.with(wave, Party.CUSTOMER, turned), new Random(1)), Weighting.PER_LEVEL))
                .isEqualTo(Findings.of(Snapshot.take(wave, new Random(1)), Weighting.PER_LEVEL));
    }

    @Property(tries = 6)
    void findingsAreReadBackFromTheirRowsInAnyOrder(@ForAll long seed, @ForAll boolean open) {
        Disclosure disclosure = open ? new Disclosure.Open() : new Disclosure.Anonymous(5);
        Findings findings = Findings.of(
                Snapshot.take(Worlds.wave(WITH_MODULES, seed, disclosure), new Random(1)), Weighting.PER_LEVEL);
        List<FindingRows.MeanRow> means = new ArrayList<>(findings.rows().means());
        List<FindingRows.SilenceRow> silence = new ArrayList<>(findings.rows().silence());
        List<FindingRows.GapRow> gaps = new ArrayList<>(findings.rows().gaps());
        List<FindingRows.FormRow> forms = new ArrayList<>(findings.rows().forms());
        Collections.shuffle(means, new Random(seed));
        Collections.shuffle(forms, new Random(seed));
        Collections.shuffle(gaps, new Random(seed));
        Collections.shuffle(silence, new Random(seed));

        assertThat(Findings.of(new FindingRows(means, silence, gaps, forms))).isEqualTo(findings);
    }

    @Test
    void whatTheSilentCanHaveChangedIsToldOfTenAnswersOrMoreOrWhereNothingWasPromised() {
        assertThat(silence(new Disclosure.Anonymous(5), 10, 20))
                .hasValueSatisfying(silence -> assertThat(silence.inAnyCase()).isEqualTo(new Band(2.5, 4.5)))
                .hasValueSatisfying(silence -> assertThat(
                                silence.inAnyCase().holds(silence.likely().low()))
                        .isTrue());
        assertThat(silence(new Disclosure.Anonymous(5), 9, 20)).isEmpty();
        assertThat(silence(new Disclosure.Open(), 9, 12)).isPresent();
        assertThat(silence(new Disclosure.Open(), 9, 9)).isEmpty();
    }

    /** Of a party whose people all see the fourth level. */
    private static Optional<SilenceFinding> silence(Disclosure disclosure, int answered, int invited) {
        var party = new PartyAnswers(
                disclosure, invited, Collections.nCopies(answered, seeing(GovernanceLevel.TACTICAL, 4)));
        var wave = new WaveAnswers(ERANEOS, new PerParty<>(party, party));
        return Findings.of(Snapshot.take(wave, new Random(1)), Weighting.PER_LEVEL)
                .party(Party.CUSTOMER)
                .silence(STRATEGY);
    }

    private static PersonAnswers seeing(GovernanceLevel level, int actual) {
        return new PersonAnswers(level, Map.of(STRATEGY, Answer.rated(actual)), Map.of());
    }

    @Test
    void thatThePartiesAreMadeUpDifferentlyIsSaidHoweverPeopleAreWeighed() {
        for (Weighting weighting : Weighting.values()) {
            assertThat(levels(weighting, 12, 8)).isEqualTo(LevelMix.DIFFERENT);
            assertThat(levels(weighting, 11, 8)).isEqualTo(LevelMix.ALIKE);
            assertThat(levels(weighting, 16, 20)).isEqualTo(LevelMix.DIFFERENT);
            assertThat(levels(weighting, 17, 18)).isEqualTo(LevelMix.UNKNOWN);
        }
    }

    /** Of twenty people of each party, so many work at the operational level and the others at the tactical one. */
    private static LevelMix levels(Weighting weighting, int ofCustomer, int ofSupplier) {
        Map<Party, PartyAnswers> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            int operational = party == Party.CUSTOMER ? ofCustomer : ofSupplier;
            List<PersonAnswers> people =
                    new ArrayList<>(Collections.nCopies(operational, seeing(GovernanceLevel.OPERATIONAL, 3)));
            people.addAll(Collections.nCopies(20 - operational, seeing(GovernanceLevel.TACTICAL, 3)));
            parties.put(party, new PartyAnswers(new Disclosure.Anonymous(4), people.size(), people));
        }
        return Result.of(Snapshot.take(new WaveAnswers(ERANEOS, PerParty.of(parties)), new Random(1)), weighting)
                .levels();
    }

    private static Findings findings(Disclosure disclosure, int perLevel, Weighting weighting) {
        return Findings.of(snapshot(disclosure, perLevel, 7), weighting);
    }

    private static Snapshot snapshot(Disclosure disclosure, int perLevel, long seed) {
        Random random = new Random(seed);
        Map<Party, PartyAnswers> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            List<PersonAnswers> people = new ArrayList<>();
            for (GovernanceLevel level : GovernanceLevel.values()) {
                for (int person = 0; person < perLevel; person++) {
                    people.add(Worlds.person(ERANEOS, level, 0, random));
                }
            }
            parties.put(party, new PartyAnswers(disclosure, people.size(), people));
        }
        return Snapshot.take(new WaveAnswers(ERANEOS, PerParty.of(parties)), random);
    }
}
