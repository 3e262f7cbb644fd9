package nl.samenspel.improvement.forecast;

import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forecasts beside what came true. A forecast is settled by the first assessment that opened after it was saved and did not end long
 * before its day, and counts once that day has passed. Of several versions the last one before the assessment opened is scored.
 *
 * @param settled the assessments that settled something, the latest first
 * @param waiting the last versions of those that nothing has settled, by their day
 */
public record Scoreboard(List<ScoredAssessment> settled, List<LevelForecast> waiting) {

    private static final int NONE = -1;

    /**
     * @param forecasts the oldest first
     * @param assessments all that were released, in any order
     */
    public static Scoreboard of(List<LevelForecast> forecasts, List<Assessed> assessments, LocalDate today) {
        var inOrder = assessments.stream()
                .sorted(Comparator.comparing(Assessed::lastDay).thenComparing(Assessed::name))
                .toList();
        var bySettler = forecasts.stream()
                .collect(Collectors.groupingBy(
                        forecast -> settler(forecast, inOrder, today), LinkedHashMap::new, toList()));
        var settled = IntStream.range(1, inOrder.size())
                .mapToObj(at -> Optional.ofNullable(bySettler.get(at))
                        .map(own -> scored(lastVersions(own), inOrder.get(at - 1), inOrder.get(at))))
                .flatMap(Optional::stream)
                .toList()
                .reversed();
        var waiting = lastVersions(bySettler.getOrDefault(NONE, List.of())).stream()
                .sorted(Comparator.comparing(LevelForecast::on))
                .toList();
        return new Scoreboard(settled, waiting);
    }

    /** The place of the assessment that settles it, or {@link #NONE}. */
    private static int settler(LevelForecast forecast, List<Assessed> inOrder, LocalDate today) {
        return forecast.on().isAfter(today)
                ? NONE
                : IntStream.range(0, inOrder.size())
                        .filter(at -> inOrder.get(at).settles(forecast))
                        .findFirst()
                        .orElse(NONE);
    }

    private static List<LevelForecast> lastVersions(List<LevelForecast> some) {
        var last = new LinkedHashMap<LevelForecast.About, LevelForecast>();
        some.forEach(forecast -> last.put(forecast.about(), forecast));
        return List.copyOf(last.values());
    }

    private static ScoredAssessment scored(List<LevelForecast> own, Assessed before, Assessed assessed) {
        var tried = own.stream()
                .flatMap(forecast -> forecast.parties().map(party -> Scored.of(forecast, party, before, assessed)))
                .toList();
        var scored = tried.stream().flatMap(Optional::stream).toList();
        return new ScoredAssessment(before, assessed, scored, tried.size() - scored.size());
    }
}
