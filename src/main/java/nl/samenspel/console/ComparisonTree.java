package nl.samenspel.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.selection.Lead;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.selection.OrderChange;
import nl.samenspel.measurement.selection.RankShares;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.Scenario;
import nl.samenspel.measurement.selection.SelectionRules;
import nl.samenspel.measurement.selection.Standing;
import nl.samenspel.measurement.selection.Standing.Placing;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.selection.document.ProfileContent;
import nl.samenspel.selection.document.ProfileText;
import org.jspecify.annotations.Nullable;

/** What {@code select --json} prints; its fields are described in {@code docs/selection.md}. */
record ComparisonTree(List<ComparedLot> lots) {

    /** One object for each lot, source and candidate. */
    List<Map<String, @Nullable Object>> tree() {
        List<Map<String, @Nullable Object>> tree = new ArrayList<>();
        for (ComparedLot lot : lots) {
            for (ComparedLot.Group group : lot.groups()) {
                group.ranking().standings().forEach(standing -> tree.add(standing(lot, group, standing)));
            }
        }
        return tree;
    }

    private static Map<String, @Nullable Object> standing(ComparedLot lot, ComparedLot.Group group, Standing standing) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        SelectionRules rules = lot.fit().rules();
        tree.put("lot", lot.lot());
        tree.put("source", group.source().map(LevelSource::slug).orElse(null));
        tree.put("candidate", standing.candidate().name());
        tree.put("fit", standing.fit().orElse(null));
        tree.put("fitInterval", lot.isRated() ? ends(standing.fitRange()) : null);
        tree.put("largestShortfall", shortfall(standing));
        tree.put("aspectsShort", lot.isRated() ? standing.aspectsShort() : null);
        tree.put("belowMinimum", belowMinimum(standing));
        tree.put("contributions", contributions(lot, standing));
        ranks(standing.placing(), tree);
        order(group.ranking(), standing, tree);
        tree.put("frozenProfile", lot.fingerprint());
        tree.put("tau", rules.mix());
        tree.put("rho", rules.excess());
        return tree;
    }

    private static List<Double> ends(Band band) {
        return List.of(band.low(), band.high());
    }

    private static @Nullable Object shortfall(Standing standing) {
        return standing.largestShortfall()
                .map(largest -> Map.<String, Object>of("aspect", largest.aspect(), "levels", largest.levels()))
                .orElse(null);
    }

    private static List<Map<String, @Nullable Object>> belowMinimum(Standing standing) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        standing.belowMinimum().forEach(below -> {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("aspect", below.aspect());
            tree.put("level", below.level());
            tree.put("minimum", below.minimum());
            all.add(tree);
        });
        return all;
    }

    private static Map<String, @Nullable Object> contributions(ComparedLot lot, Standing standing) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        lot.fit()
                .profile()
                .aspects()
                .forEach(aspect -> tree.put(aspect, standing.contributions().get(aspect)));
        return tree;
    }

    private static void ranks(Optional<Placing> placing, Map<String, @Nullable Object> tree) {
        tree.put("rank", placing.map(Placing::rank).orElse(null));
        tree.put(
                "firstRankShare",
                placing.map(Placing::expected).map(RankShares::first).orElse(null));
        tree.put("error", placing.map(Placing::expected).map(RankShares::error).orElse(null));
        tree.put("rankShares", placing.map(ComparisonTree::shares).orElse(null));
    }

    private static Map<String, @Nullable Object> shares(Placing placing) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (Scenario scenario : Scenario.values()) {
            tree.put(slug(scenario), placing.in(scenario).shares());
        }
        return tree;
    }

    private static void order(Ranking ranking, Standing standing, Map<String, @Nullable Object> tree) {
        Optional<Lead> lead = standing.isFirst() ? ranking.lead() : Optional.empty();
        tree.put("lead", lead.map(ComparisonTree::slug).orElse(null));
        tree.put(
                "orderChanges",
                standing.isFirst()
                        ? ranking.orderChanges().stream()
                                .map(ComparisonTree::change)
                                .toList()
                        : List.of());
    }

    private static Map<String, @Nullable Object> change(OrderChange change) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        switch (change) {
            case OrderChange.OfWeight of -> {
                tree.put("of", "weight");
                tree.put("aspect", of.aspect());
            }
            case OrderChange.OfLevel of -> {
                tree.put("of", "level");
                tree.put("candidate", of.candidate());
                tree.put("aspect", of.aspect());
            }
            case OrderChange.OfExcess _ -> tree.put("of", "rho");
        }
        tree.put("from", change.from());
        tree.put("to", change.to());
        tree.put("first", change.first());
        return tree;
    }

    private static String slug(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Of each profile its fingerprint, and the text that it is of. */
    static List<Map<String, @Nullable Object>> frozen(List<ProfileContent> contents) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (ProfileContent content : contents) {
            ProfileText text = ProfileText.of(content);
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("lot", content.lot());
            tree.put("frozenProfile", text.fingerprint());
            tree.put("text", text.text());
            all.add(tree);
        }
        return all;
    }
}
