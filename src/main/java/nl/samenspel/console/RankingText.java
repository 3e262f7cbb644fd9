package nl.samenspel.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.selection.Lead;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.OrderChange;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.Scenario;
import nl.samenspel.measurement.selection.Standing;
import nl.samenspel.measurement.selection.Standing.Placing;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;

/** The candidates for a lot under each other, how firm their order is, and what would change it. */
record RankingText(SelectionNames names, LotProfile profile, Ranking ranking) {
    private static final Spoken<Lead> LEAD = Spoken.of("console.select.lead", Lead.class);
    private static final String NOTHING = "–";

    String text() {
        List<Standing> inOrder = ranking.standings().stream()
                .sorted(Comparator.comparingInt(RankingText::rank))
                .toList();
        return table(inOrder)
                + inOrder.stream().map(this::missing).collect(Collectors.joining())
                + inOrder.stream().map(this::belowMinimum).collect(Collectors.joining())
                + lead(inOrder)
                + changes();
    }

    private static int rank(Standing standing) {
        return standing.placing().map(Placing::rank).orElse(Integer.MAX_VALUE);
    }

    private String table(List<Standing> standings) {
        TextTable table = new TextTable();
        table.add(List.of(
                "",
                say("console.select.rank"),
                say("console.select.fit"),
                say("console.select.largest-shortfall"),
                say("console.select.aspects-short"),
                say("console.select.first")));
        standings.forEach(standing -> table.add(List.of(
                standing.candidate().name(),
                standing.placing().map(place -> String.valueOf(place.rank())).orElse(NOTHING),
                standing.fit().map(names::fit).orElseGet(() -> range(standing)),
                standing.largestShortfall()
                        .map(largest -> names.aspect(largest.aspect()) + " " + names.level(largest.levels()))
                        .orElse(NOTHING),
                String.valueOf(standing.aspectsShort()),
                standing.placing()
                        .map(place -> names.percent(place.expected().first()))
                        .orElse(NOTHING))));
        return table.text();
    }

    private String range(Standing standing) {
        return say(
                "wording.range",
                names.fit(standing.fitRange().low()),
                names.fit(standing.fitRange().high()));
    }

    private String missing(Standing standing) {
        List<String> unknown = profile.aspects().stream()
                .filter(aspect -> standing.candidate().level(aspect).isEmpty())
                .toList();
        return unknown.isEmpty()
                ? ""
                : line("console.select.missing", standing.candidate().name(), names.aspects(unknown));
    }

    private String belowMinimum(Standing standing) {
        return standing.belowMinimum().stream()
                .map(below -> line(
                        "console.select.below-minimum",
                        standing.candidate().name(),
                        names.aspect(below.aspect()),
                        names.level(below.level()),
                        names.level(below.minimum())))
                .collect(Collectors.joining());
    }

    private String lead(List<Standing> standings) {
        return ranking.lead()
                .map(lead -> standings.stream()
                        .filter(Standing::isFirst)
                        .flatMap(standing -> standing.placing().stream()
                                .map(place -> lead(standing.candidate().name(), lead, place)))
                        .collect(Collectors.joining()))
                .orElse("");
    }

    /** Where every level is known for sure, all scenarios are one. */
    private String lead(String candidate, Lead lead, Placing place) {
        String word = names.words().say(LEAD, lead);
        boolean sure = place.in(Scenario.LOW).equals(place.expected())
                && place.in(Scenario.HIGH).equals(place.expected());
        return sure
                ? line("console.select.lead", candidate, word, first(place, Scenario.EXPECTED))
                : line(
                        "console.select.lead-between",
                        candidate,
                        word,
                        first(place, Scenario.EXPECTED),
                        first(place, Scenario.LOW),
                        first(place, Scenario.HIGH));
    }

    private String first(Placing place, Scenario scenario) {
        return names.percent(place.in(scenario).first());
    }

    private String changes() {
        boolean oneIsFirst =
                ranking.standings().stream().filter(Standing::isFirst).count() == 1;
        if (ranking.lead().isEmpty() || !oneIsFirst) {
            return "";
        }
        return ranking.orderChanges().isEmpty()
                ? line("console.select.no-change")
                : ranking.orderChanges().stream().map(this::change).collect(Collectors.joining());
    }

    private String change(OrderChange change) {
        String first = String.join(", ", change.first());
        List<String> apart = names.apart(change.from(), change.to());
        return switch (change) {
            case OrderChange.OfWeight(String aspect, double from, double to, List<String> _) ->
                line("console.select.weight", names.aspect(aspect), names.percent(from), names.percent(to), first);
            case OrderChange.OfLevel(String candidate, String aspect, double _, double _, List<String> _) ->
                line("console.select.level", candidate, names.aspect(aspect), apart.getFirst(), apart.getLast(), first);
            case OrderChange.OfExcess _ -> line("console.select.excess", apart.getFirst(), apart.getLast(), first);
        };
    }

    private String line(String key, Object... arguments) {
        return say(key, arguments) + "\n";
    }

    private String say(String key, Object... arguments) {
        Words words = names.words();
        return words.say(key, arguments);
    }
}
