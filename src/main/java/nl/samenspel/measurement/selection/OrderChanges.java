package nl.samenspel.measurement.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for the smallest changes that change who is first, among candidates of whom all is known, at their expected levels. */
final class OrderChanges {
    private static final double TIE = 1e-9;

    private final SupplierFit fit;
    private final List<Candidate> candidates;
    private final List<String> aspects;
    private final double[] weights;
    private final List<double[]> losses;
    private final int leader;

    /** @param leader place of the only one who is first */
    OrderChanges(SupplierFit fit, List<Candidate> candidates, int leader) {
        this.fit = fit;
        this.candidates = candidates;
        this.leader = leader;
        aspects = fit.profile().aspects();
        weights = fit.profile().weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        losses = candidates.stream()
                .map(candidate -> fit.losses(candidate, Scenario.EXPECTED))
                .toList();
    }

    /** One of each kind at most: of a weight, of a level and of the price of a level too many. */
    List<OrderChange> all() {
        return Stream.of(
                        smallest(places(aspects).flatMap(this::ofWeight)),
                        smallest(places(aspects).flatMap(on -> byName().flatMap(who -> ofLevel(who, on)))),
                        ofExcess())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Integer> places(List<?> of) {
        return IntStream.range(0, of.size()).boxed();
    }

    /** So that it makes no difference in which order candidates come. */
    private Stream<Integer> byName() {
        return places(candidates)
                .sorted(Comparator.comparing(place -> candidates.get(place).name()));
    }

    /** Of those that are equally small, the first. */
    private static Optional<OrderChange> smallest(Stream<OrderChange> changes) {
        List<OrderChange> all = changes.toList();
        double least = all.stream().mapToDouble(OrderChange::size).min().orElse(Double.POSITIVE_INFINITY);
        return all.stream().filter(change -> change.size() <= least + TIE).findFirst();
    }

    private Stream<OrderChange> ofWeight(int aspect) {
        double now = weights[aspect];
        return now >= 1
                ? Stream.of()
                : TurningPoint.nearest(leader, now, List.of(0.0, 1.0), weight -> lost(reweighted(aspect, weight)))
                        .map(found -> change(
                                found, first -> new OrderChange.OfWeight(aspects.get(aspect), now, found.at(), first)))
                        .stream();
    }

    private double[] reweighted(int aspect, double weight) {
        double others = (1 - weight) / (1 - weights[aspect]);
        return IntStream.range(0, weights.length)
                .mapToDouble(one -> one == aspect ? weight : others * weights[one])
                .toArray();
    }

    private double[] lost(double[] with) {
        return losses.stream().mapToDouble(own -> sum(with, own)).toArray();
    }

    private static double sum(double[] weights, double[] losses) {
        double sum = 0;
        for (int aspect = 0; aspect < weights.length; aspect++) {
            sum += weights[aspect] * losses[aspect];
        }
        return sum;
    }

    private Stream<OrderChange> ofLevel(int who, int on) {
        Candidate candidate = candidates.get(who);
        String aspect = aspects.get(on);
        double now = candidate.level(aspect).orElseThrow().expected();
        double desired = fit.profile().desired(aspect);
        ValueTable values = fit.rules().values();
        double[] lost = lost(weights);
        List<Double> bends = Stream.concat(
                        IntStream.rangeClosed(1, values.levels()).mapToObj(level -> (double) level), Stream.of(desired))
                .toList();
        return TurningPoint.nearest(leader, now, bends, level -> {
                    double[] then = lost.clone();
                    double change =
                            values.loss(aspect, desired, level, fit.rules().excess()) - losses.get(who)[on];
                    then[who] += weights[on] * change;
                    return then;
                })
                .map(found -> change(
                        found, first -> new OrderChange.OfLevel(candidate.name(), aspect, now, found.at(), first)))
                .stream();
    }

    private Optional<OrderChange> ofExcess() {
        double now = fit.rules().excess();
        return TurningPoint.nearest(leader, now, List.of(0.0, 1.0), this::lostAtExcess)
                .map(found -> change(found, first -> new OrderChange.OfExcess(now, found.at(), first)));
    }

    private double[] lostAtExcess(double excess) {
        SupplierFit other = new SupplierFit(fit.profile(), fit.rules().withExcess(excess));
        return candidates.stream()
                .mapToDouble(candidate -> sum(weights, other.losses(candidate, Scenario.EXPECTED)))
                .toArray();
    }

    private OrderChange change(TurningPoint found, Function<List<String>, OrderChange> made) {
        return made.apply(found.first().stream()
                .map(place -> candidates.get(place).name())
                .sorted()
                .toList());
    }
}
