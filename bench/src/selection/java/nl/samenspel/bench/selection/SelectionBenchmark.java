package nl.samenspel.bench.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.samenspel.measurement.selection.Candidate;
import nl.samenspel.measurement.selection.LevelRange;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.SelectionRules;
import nl.samenspel.measurement.selection.SupplierFit;
import nl.samenspel.measurement.selection.Wish;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Aspect;
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

/** Comparing all candidates of ten lots: fit, ranks under 10,000 drawn weights in three scenarios, and what would change the order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = {"-XX:+UseSerialGC", "-Xmx256m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SelectionBenchmark {

    private static final int LOTS = 10;

    @Param({"5", "50"})
    public int candidates;

    private List<SupplierFit> lots;
    private List<List<Candidate>> perLot;

    @Setup
    public void enter() {
        var model = ModelFolder.bundled();
        var random = new Random(1);
        lots = IntStream.range(0, LOTS).mapToObj(lot -> lot(lot, model, random)).toList();
        perLot = IntStream.range(0, LOTS)
                .mapToObj(_ -> IntStream.range(0, candidates)
                        .mapToObj(one -> candidate(one, model, random))
                        .toList())
                .toList();
    }

    private static SupplierFit lot(int lot, AssessmentModel model, Random random) {
        Map<String, Wish> wishes = new LinkedHashMap<>();
        for (Aspect aspect : model.aspects()) {
            wishes.put(aspect.slug(), Wish.of(1 + 4 * random.nextDouble(), 1 + 4 * random.nextDouble()));
        }
        return new SupplierFit(new LotProfile("lot " + lot, wishes), SelectionRules.usual(model.levels()));
    }

    private static Candidate candidate(int one, AssessmentModel model, Random random) {
        Map<String, LevelRange> levels = new LinkedHashMap<>();
        for (Aspect aspect : model.aspects()) {
            var expected = 1.5 + 3 * random.nextDouble();
            levels.put(aspect.slug(), new LevelRange(expected - 0.5, expected, expected + 0.5));
        }
        return new Candidate("candidate " + one, levels);
    }

    @Benchmark
    public List<Ranking> compare() {
        return IntStream.range(0, LOTS)
                .mapToObj(lot -> Ranking.of(lots.get(lot), perLot.get(lot), "fingerprint"))
                .toList();
    }
}
