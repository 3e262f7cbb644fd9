package nl.samenspel.selection.telling;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.measurement.selection.Lead;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.OrderChange;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.Scenario;
import nl.samenspel.measurement.selection.Standing;
import nl.samenspel.measurement.selection.Standing.Placing;
import nl.samenspel.platform.Spoken;

/**
 * How the candidates for a lot compare, how firm their order is, and what would change it.
 *
 * @param profile that they are held against
 */
public record RankingTold(SelectionNames names, LotProfile profile, Ranking ranking) {
    private static final Spoken<Lead> LEAD = Spoken.of("selection.ranking.lead", Lead.class);

    /** What stands where there is nothing to tell. */
    public static final String NOTHING = "–";

    /** Whoever comes first stands first; those without a rank stand last. */
    public List<Standing> inOrder() {
        return ranking.standings().stream()
                .sorted(Comparator.comparingInt(RankingTold::rank))
                .toList();
    }

    private static int rank(Standing standing) {
        return standing.placing().map(Placing::rank).orElse(Integer.MAX_VALUE);
    }

    /** The fit, or its range where a level is not known. */
    public String fit(Standing standing) {
        return standing.fit().map(names::fit).orElseGet(() -> range(standing));
    }

    private String range(Standing standing) {
        return say(
                "wording.range",
                names.fit(standing.fitRange().low()),
                names.fit(standing.fitRange().high()));
    }

    /** The aspect on which somebody falls farthest short, and by how many levels. */
    public String largestShortfall(Standing standing) {
        return standing.largestShortfall()
                .map(largest -> names.aspect(largest.aspect()) + " " + names.level(largest.levels()))
                .orElse(NOTHING);
    }

    /** With how many of the weights somebody comes first. */
    public String firstShare(Standing standing) {
        return standing.placing()
                .map(place -> names.percent(place.expected().first()))
                .orElse(NOTHING);
    }

    /** Whose level is missing, who is below a minimum, how firm the first place is, and what would change it. */
    public List<String> sentences() {
        var inOrder = inOrder();
        return Stream.of(
                        inOrder.stream().flatMap(this::missing),
                        inOrder.stream().flatMap(this::belowMinimum),
                        lead(inOrder),
                        changes())
                .flatMap(some -> some)
                .toList();
    }

    private Stream<String> missing(Standing standing) {
        List<String> unknown = profile.aspects().stream()
                .filter(aspect -> standing.candidate().level(aspect).isEmpty())
                .toList();
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        say("selection.ranking.missing", standing.candidate().name(), names.aspects(unknown)));
    }

    private Stream<String> belowMinimum(Standing standing) {
        return standing.belowMinimum().stream()
                .map(below -> say(
                        "selection.ranking.below-minimum",
                        standing.candidate().name(),
                        names.aspect(below.aspect()),
                        names.level(below.level()),
                        names.level(below.minimum())));
    }

    private Stream<String> lead(List<Standing> standings) {
        return ranking.lead().stream()
                .flatMap(lead -> standings.stream()
                        .filter(Standing::isFirst)
                        .flatMap(standing -> standing.placing().stream()
                                .map(place -> lead(standing.candidate().name(), lead, place))));
    }

    /** Where every level is known for sure, all scenarios are one. */
    private String lead(String candidate, Lead lead, Placing place) {
        String word = names.words().say(LEAD, lead);
        boolean sure = place.in(Scenario.LOW).equals(place.expected())
                && place.in(Scenario.HIGH).equals(place.expected());
        return sure
                ? say("selection.ranking.first", candidate, word, first(place, Scenario.EXPECTED))
                : say(
                        "selection.ranking.first-between",
                        candidate,
                        word,
                        first(place, Scenario.EXPECTED),
                        first(place, Scenario.LOW),
                        first(place, Scenario.HIGH));
    }

    private String first(Placing place, Scenario scenario) {
        return names.percent(place.in(scenario).first());
    }

    private Stream<String> changes() {
        boolean oneIsFirst =
                ranking.standings().stream().filter(Standing::isFirst).count() == 1;
        if (ranking.lead().isEmpty() || !oneIsFirst) {
            return Stream.empty();
        }
        return ranking.orderChanges().isEmpty()
                ? Stream.of(say("selection.ranking.no-change"))
                : ranking.orderChanges().stream().map(this::change);
    }

    private String change(OrderChange change) {
        String first = String.join(", ", change.first());
        List<String> apart = names.apart(change.from(), change.to());
        return switch (change) {
            case OrderChange.OfWeight(String aspect, double from, double to, List<String> _) ->
                say("selection.ranking.weight", names.aspect(aspect), names.percent(from), names.percent(to), first);
            case OrderChange.OfLevel(String candidate, String aspect, double _, double _, List<String> _) ->
                say(
                        "selection.ranking.level",
                        candidate,
                        names.aspect(aspect),
                        apart.getFirst(),
                        apart.getLast(),
                        first);
            case OrderChange.OfExcess _ -> say("selection.ranking.excess", apart.getFirst(), apart.getLast(), first);
        };
    }

    private String say(String key, Object... arguments) {
        return names.words().say(key, arguments);
    }
}
