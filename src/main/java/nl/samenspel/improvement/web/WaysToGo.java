package nl.samenspel.improvement.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.Target;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;

/**
 * How far each party has to go to its targets, from where that may be shown.
 *
 * @param picture of which the rows have the marks
 */
record WaysToGo(TargetWords words, Present present, TargetColumns columns, TargetsPicture picture) {

    /** A target, and how far it is from where a party is as that is printed. */
    private record Step(Target target, Amount size) {

        boolean isLeft() {
            return side() > 0;
        }

        /** Above where the party is, at it or below it, as far as that is printed. */
        int side() {
            return size.toOneDecimal().value().signum();
        }
    }

    /** Each aspect that has targets, the furthest first, and last those of which nothing is shown. */
    List<ImprovementView.Way> all() {
        return present.model().aspects().stream()
                .filter(aspect -> targets(aspect).findAny().isPresent())
                .sorted(Comparator.comparing(this::furthest).reversed())
                .map(aspect -> new ImprovementView.Way(
                        words.aspect(aspect.slug()),
                        picture.strip(aspect),
                        Arrays.stream(Party.values())
                                .filter(party ->
                                        targets(aspect, party).findAny().isPresent())
                                .map(party -> new ImprovementView.WayOf(
                                        party.slug(), words.wording().party(party), told(party, aspect)))
                                .toList()))
                .toList();
    }

    private Fraction furthest(Aspect aspect) {
        return Arrays.stream(Party.values())
                .flatMap(party -> steps(party, aspect).stream())
                .flatMap(List::stream)
                .map(step -> step.size.value())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Fraction.of(-present.model().levels(), 1));
    }

    private Stream<Target> targets(Aspect aspect) {
        return columns.held().stream().filter(target -> target.aspect().equals(aspect.slug()));
    }

    private Stream<Target> targets(Aspect aspect, Party party) {
        return targets(aspect).filter(target -> target.parties().anyMatch(party::equals));
    }

    /** Empty where it is not shown where the party is. */
    private Optional<List<Step>> steps(Party party, Aspect aspect) {
        return present.mean(party, aspect.slug(), Measure.ACTUAL)
                .map(mean -> targets(aspect, party)
                        .map(target -> new Step(target, target.level().amount().minus(mean.toOneDecimal())))
                        .toList());
    }

    private String told(Party party, Aspect aspect) {
        return steps(party, aspect)
                .map(steps -> told(party, aspect, steps))
                .orElseGet(() -> words.say("improvement.way.unknown"));
    }

    /** How much is left, and from how much on a change can be seen. */
    private String told(Party party, Aspect aspect, List<Step> steps) {
        var ways = words.visit().words().together(steps.stream().map(this::told)) + ".";
        return present.smallestChange(party, aspect.slug())
                .filter(_ -> steps.stream().anyMatch(Step::isLeft))
                .map(change -> ways + " "
                        + words.say(
                                change.isAtMost() ? "improvement.way.seen.at-most" : "improvement.way.seen",
                                words.wording().number(change.levels())))
                .orElse(ways);
    }

    private String told(Step step) {
        var level = words.level(step.target.level());
        var day = words.day(step.target);
        return switch (step.side()) {
            case 1 ->
                words.say("improvement.way.left", level, day, words.wording().number(step.size));
            case 0 -> words.say("improvement.way.there", level, day);
            default -> words.say("improvement.way.below", level, day);
        };
    }
}
