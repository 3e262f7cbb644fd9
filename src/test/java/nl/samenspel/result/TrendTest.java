package nl.samenspel.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.PartyTerms;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Worlds;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final AssessmentModel MODEL = PlainWave.MODEL;
    private static final ModelVersion OTHER = ModelVersion.of("other-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final WorkspaceId WORKSPACE = new WorkspaceId(UUID.randomUUID());
    private static final CollaborationId COLLABORATION = new CollaborationId(UUID.randomUUID());

    @Property(tries = 8)
    void aWaveThatIsAddedChangesNothingOfWhatIsSaidOfThoseBefore(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int before) {
        var waves = waves(new Random(seed), before + 1);

        assertThat(trend(waves).waves().subList(0, before))
                .isEqualTo(trend(waves.subList(0, before)).waves());
    }

    /** Also of the same day, and closed at the same moment. */
    @Property(tries = 30)
    void inWhateverOrderTheyAreFoundTheyComeInTheSame(@ForAll long seed) {
        var random = new Random(seed);
        var found = new ArrayList<Wave>();
        for (int each = 0; each < 5; each++) {
            found.add(wave(MODEL.version(), DAY.plusDays(random.nextInt(2)), Weighting.PER_LEVEL));
        }
        var order = ReleasedWaves.inOrder(found);
        Collections.shuffle(found, random);

        assertThat(ReleasedWaves.inOrder(found)).isEqualTo(order);
        assertThat(order).extracting(Wave.Revealed::lastDay).isSorted();
    }

    @Test
    void whereAnotherModelWasAskedInBetweenNothingIsCompared() {
        var trend = asked(MODEL.version(), OTHER, MODEL.version());

        assertThat(trend.model().version()).isEqualTo(MODEL.version());
        assertThat(trend.latest()).isSameAs(trend.waves().getLast());
        assertThat(trend.beforeLatest()).isEmpty();
        assertThat(trend.ofOtherModels()).containsExactly(trend.waves().get(1));
        assertThat(trend.waves())
                .allMatch(wave -> wave.parties().both().stream()
                        .allMatch(of -> of.changes().isEmpty()));
    }

    @Test
    void levelsOnOneLineAreOfTheLastModelThatWasAskedTwiceRunning() {
        assertThat(asked(MODEL.version(), MODEL.version(), OTHER).model().version())
                .isEqualTo(MODEL.version());
        assertThat(asked(MODEL.version(), MODEL.version(), OTHER, OTHER).model().version())
                .isEqualTo(OTHER);
        assertThat(asked(MODEL.version(), OTHER).model().version()).isEqualTo(OTHER);
        assertThat(asked(MODEL.version(), MODEL.version(), OTHER).beforeLatest())
                .isPresent();
    }

    @Test
    void oneWaveIsNoTrend() {
        assertThat(asked().isThere()).isFalse();
        assertThat(asked(MODEL.version()).isThere()).isFalse();
        assertThat(asked(MODEL.version(), OTHER).isThere()).isTrue();
    }

    private static Trend asked(ModelVersion... versions) {
        var waves = new ArrayList<PublishedWave>();
        for (ModelVersion version : versions) {
            waves.add(published(version, DAY.plusDays(waves.size()), Weighting.PER_PERSON, new Random(1)));
        }
        return trend(waves);
    }

    private static Trend trend(List<PublishedWave> waves) {
        return Trend.of(waves, TrendTest::model);
    }

    private static AssessmentModel model(ModelVersion version) {
        return new AssessmentModel(
                version,
                MODEL.name(),
                MODEL.attribution(),
                MODEL.levels(),
                MODEL.importance(),
                MODEL.aspects(),
                MODEL.quadrants(),
                MODEL.openings(),
                MODEL.requirements(),
                MODEL.fingerprint());
    }

    private static List<PublishedWave> waves(Random random, int many) {
        var waves = new ArrayList<PublishedWave>();
        for (int each = 0; each < many; each++) {
            waves.add(published(
                    random.nextInt(4) == 0 ? OTHER : MODEL.version(),
                    DAY.plusDays(random.nextInt(2) + 2L * each),
                    random.nextBoolean() ? Weighting.PER_LEVEL : Weighting.PER_PERSON,
                    random));
        }
        return waves;
    }

    private static PublishedWave published(ModelVersion version, LocalDate day, Weighting weighting, Random random) {
        var snapshot = Snapshot.take(
                Worlds.wave(MODEL.instrument(), random.nextLong(), Disclosure.ofThreshold(1 + random.nextInt(6))),
                random);
        return new PublishedWave(
                wave(version, day, weighting), snapshot, Findings.of(snapshot, weighting), Optional.empty());
    }

    private static Wave.Revealed wave(ModelVersion version, LocalDate day, Weighting weighting) {
        var terms = new WaveTerms(
                WORKSPACE,
                new WaveId(UUID.randomUUID()),
                COLLABORATION,
                "Some",
                version,
                Questionnaire.CORE,
                weighting,
                RevealRule.FACILITATOR,
                ForRespondents.NOTHING,
                day,
                Optional.empty(),
                ZoneOffset.UTC,
                PerParty.each(_ -> new PartyTerms(new Disclosure.Open(), Expected.of(5), Optional.empty())));
        return new Wave.Revealed(terms, day.atTime(20, 0), day.atTime(21, 0));
    }
}
