package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.measurement.CollaborationForm.Evidence;
import nl.samenspel.measurement.CollaborationForm.Form;
import nl.samenspel.measurement.CollaborationForm.Statement;
import nl.samenspel.measurement.Mismatch.Intentions;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class CollaborationFormTest {
    private static final int[] HIGH = {0, 0, 0, 6, 6};
    private static final int[] LOW = {6, 6, 0, 0, 0};
    private static final int[] EVEN = {0, 0, 12, 0, 0};

    @Test
    void whatBothGainAndShareIsAPartnershipAndWhatTheyDoNotShareIsNone() {
        assertThat(statement(evidence(HIGH, HIGH, HIGH), evidence(HIGH, HIGH, HIGH)))
                .isInstanceOfSatisfying(
                        Statement.PointsTo.class,
                        points -> assertThat(points.form()).isEqualTo(Form.PARTNERSHIP));
        assertThat(statement(evidence(HIGH, HIGH, LOW), evidence(HIGH, HIGH, HIGH)))
                .isInstanceOfSatisfying(
                        Statement.PointsTo.class,
                        points -> assertThat(points.form()).isEqualTo(Form.SUPPLIER_RELATIONSHIP));
    }

    @Test
    void whenOneGainsAndTheOtherLosesTheHostIsWhoLoses() {
        PerParty<Evidence> parties = new PerParty<>(evidence(HIGH, EVEN, EVEN), evidence(LOW, EVEN, EVEN));

        assertThat(CollaborationForm.of(parties).statement(12))
                .isInstanceOfSatisfying(
                        Statement.PointsTo.class,
                        points -> assertThat(points.form()).isEqualTo(Form.PROFITEERING));
        assertThat(CollaborationForm.host(parties)).isEqualTo(Party.SUPPLIER);
    }

    @Test
    void whatIsNotClearNamesTheFewestFormsThatAreSureEnoughTogether() {
        int[] between = {0, 0, 6, 6, 0};
        Statement<Form> statement = statement(evidence(HIGH, between, between), evidence(HIGH, HIGH, HIGH));

        assertThat(statement)
                .isInstanceOfSatisfying(
                        Statement.Unclear.class,
                        unclear -> assertThat(unclear.forms())
                                .hasSize(2)
                                .isSubsetOf(Form.PARTNERSHIP, Form.SUPPLIER_RELATIONSHIP));
    }

    @Test
    void fourAnswersSayNothing() {
        CollaborationForm form =
                CollaborationForm.of(new PerParty<>(evidence(HIGH, HIGH, HIGH), evidence(HIGH, HIGH, HIGH)));

        assertThat(form.statement(4)).isInstanceOf(Statement.TooFew.class);
        assertThat(form.biologicalStatement(5)).isInstanceOf(Statement.PointsTo.class);
    }

    @Property(tries = 20)
    void probabilitiesSumToOneAndDoNotDependOnWhoIsWho(
            @ForAll @Size(5) List<@IntRange(max = 5) Integer> one,
            @ForAll @Size(5) List<@IntRange(max = 5) Integer> two) {
        Evidence first = evidence(filled(one), filled(two), EVEN);
        Evidence second = evidence(filled(two), EVEN, filled(one));
        CollaborationForm form = CollaborationForm.of(new PerParty<>(first, second));

        assertThat(sum(form.biological())).isCloseTo(1, within(1e-12));
        assertThat(sum(form.forms())).isCloseTo(1, within(1e-12));
        CollaborationForm exchanged = CollaborationForm.of(new PerParty<>(second, first));
        form.forms()
                .forEach((which, probability) -> assertThat(exchanged.forms())
                        .hasEntrySatisfying(which, other -> assertThat(other).isCloseTo(probability, within(1e-12))));
    }

    private static double sum(Map<?, Double> probabilities) {
        return probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void anIntentionNeedsSixTenthsOfEnoughAnswers() {
        assertThat(Intended.most(Map.of(Intention.PARTNERSHIP, 6, Intention.SUPPLIER_RELATIONSHIP, 4), 5))
                .contains(Intention.PARTNERSHIP);
        assertThat(Intended.most(Map.of(Intention.PARTNERSHIP, 5, Intention.SUPPLIER_RELATIONSHIP, 4), 5))
                .isEmpty();
        assertThat(Intended.most(Map.of(Intention.PARTNERSHIP, 4), 5)).isEmpty();
        assertThat(Intended.most(Map.of(), 0)).isEmpty();
    }

    @Test
    void mismatchesAreFoundBetweenWhatIsWantedThoughtAndAnswered() {
        Intentions customer = intentions(Intention.PARTNERSHIP, Intention.PARTNERSHIP);
        Intentions supplier = intentions(Intention.SUPPLIER_RELATIONSHIP, Intention.PARTNERSHIP);
        Statement<Form> partnership = new Statement.PointsTo<>(Form.PARTNERSHIP, 0.9);
        Statement<Form> profiteering = new Statement.PointsTo<>(Form.PROFITEERING, 0.9);

        assertThat(Mismatch.ofIntentions(new PerParty<>(customer, supplier), partnership))
                .containsExactly(Mismatch.INTENTION, Mismatch.PERCEPTION_OF_CUSTOMER);
        assertThat(Mismatch.ofIntentions(new PerParty<>(customer, customer), profiteering))
                .containsExactly(Mismatch.EVIDENCE);
        assertThat(Mismatch.ofIntentions(new PerParty<>(customer, customer), partnership))
                .isEmpty();
        assertThat(Mismatch.ofIntentions(
                        new PerParty<>(new Intentions(Optional.empty(), Optional.empty()), supplier), profiteering))
                .isEmpty();
    }

    @Test
    void opposedStrategiesNeedImportanceAtBothAndALowLevelAtOne() {
        ImportanceMatrix.Place low = place(HIGH, LOW);
        ImportanceMatrix.Place high = place(HIGH, HIGH);

        assertThat(Mismatch.strategiesAreOpposed(new PerParty<>(high, low))).isTrue();
        assertThat(Mismatch.strategiesAreOpposed(new PerParty<>(high, high))).isFalse();
        assertThat(Mismatch.strategiesAreOpposed(new PerParty<>(place(EVEN, LOW), low)))
                .isFalse();
    }

    @Test
    void importanceIsAsymmetricWhenSixOfEightPointOneWayAndHalfALevelOnAverage() {
        Fraction one = Fraction.of(1, 1);

        assertThat(Mismatch.importanceIsAsymmetric(asymmetry(6, one))).isTrue();
        assertThat(Mismatch.importanceIsAsymmetric(asymmetry(5, Fraction.of(2, 1))))
                .isFalse();
        assertThat(Mismatch.importanceIsAsymmetric(asymmetry(8, Fraction.of(4, 10))))
                .isFalse();
        assertThat(Mismatch.importanceIsAsymmetric(List.of())).isFalse();
    }

    private static List<Fraction> asymmetry(int up, Fraction by) {
        return Stream.concat(Collections.nCopies(up, by).stream(), Collections.nCopies(8 - up, Fraction.ZERO).stream())
                .toList();
    }

    private static Intentions intentions(Intention own, Intention ofOther) {
        return new Intentions(Optional.of(own), Optional.of(ofOther));
    }

    private static ImportanceMatrix.Place place(int[] importance, int[] actual) {
        return new ImportanceMatrix.Place(
                ScoredGroup.of(References.histogram(importance)), ScoredGroup.of(References.histogram(actual)));
    }

    private static Statement<Form> statement(Evidence customer, Evidence supplier) {
        return CollaborationForm.of(new PerParty<>(customer, supplier)).statement(12);
    }

    private static Evidence evidence(int[] benefit, int[] strategy, int[] results) {
        return new Evidence(
                ScoredGroup.of(References.histogram(benefit)),
                new Sharing(
                        ScoredGroup.of(References.histogram(strategy)), ScoredGroup.of(References.histogram(results))));
    }

    private static int[] filled(List<Integer> people) {
        int[] counts = people.stream().mapToInt(count -> count).toArray();
        counts[0]++;
        return counts;
    }
}
