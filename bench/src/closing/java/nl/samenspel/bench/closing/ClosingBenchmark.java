package nl.samenspel.bench.closing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.FindingRows;
import nl.samenspel.measurement.Findings;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.PerParty;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.disclosure.SnapshotRows;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.file.ModelFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What closing a wave computes, once, and what opening its results derives from what was kept: everything asked that can be,
 * three governance levels, without the database.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = {"-XX:+UseSerialGC", "-Xmx256m"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClosingBenchmark {

    @Param({"15", "2000"})
    public int people;

    private WaveAnswers wave;

    /** What was kept at closing; made for reading it back only, so that a first closing can be timed. */
    @State(Scope.Benchmark)
    public static class Kept {
        private SnapshotRows snapshot;
        private FindingRows findings;

        @Setup
        public void close(ClosingBenchmark benchmark) {
            var closed = Snapshot.take(benchmark.wave, new Random(1));
            snapshot = closed.rows();
            findings = Findings.of(closed, Weighting.PER_LEVEL).rows();
        }
    }

    @Setup
    public void answer() {
        var instrument = ModelFolder.bundled()
                .instrument()
                .rating(EnumSet.allOf(Measure.class))
                .asking(EnumSet.allOf(Topic.class));
        wave = new WaveAnswers(instrument, PerParty.each(party -> party(instrument, 1 + party.ordinal())));
    }

    private PartyAnswers party(Instrument instrument, long seed) {
        var random = new Random(seed);
        return new PartyAnswers(
                new Disclosure.Anonymous(5),
                people,
                IntStream.range(0, people).mapToObj(_ -> person(instrument, random)).toList());
    }

    private static PersonAnswers person(Instrument instrument, Random random) {
        var levels = GovernanceLevel.values();
        Map<Question, Answer> answers = new HashMap<>();
        for (Question question : instrument.asked()) {
            answers.put(question, Answer.rated(1 + random.nextInt(instrument.choices(question))));
        }
        return new PersonAnswers(levels[random.nextInt(levels.length)], answers, Map.of());
    }

    @Benchmark
    public List<Object> close() {
        var closed = Snapshot.take(wave, new Random(1));
        var findings = Findings.underEachWeighting(closed);
        return List.of(
                closed.rows(), findings.values().stream().map(Findings::rows).toList());
    }

    @Benchmark
    public List<Object> readBack(Kept kept) {
        return List.of(
                Result.of(Snapshot.of(wave.instrument(), kept.snapshot), Weighting.PER_LEVEL),
                Findings.of(kept.findings));
    }
}
