package nl.samenspel.improvement.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.Target;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Party;

/** What is to be said of single targets beside where the parties are. */
record TargetRemarks(TargetWords words, Present present, List<Target> held) {

    /** What may surprise: targets below what is, and steps that could not be told from chance. */
    List<String> all() {
        return Stream.concat(
                        held.stream().flatMap(this::below),
                        Arrays.stream(Party.values()).flatMap(this::hidden))
                .toList();
    }

    private Stream<String> below(Target target) {
        var told = words.target(target);
        return target.parties()
                .flatMap(party -> present
                        .mean(party, target.aspect(), Measure.ACTUAL)
                        .filter(mean -> isBelow(target, mean))
                        .map(mean -> isBelowAll(target)
                                ? words.say(
                                        "improvement.below",
                                        told,
                                        words.wording().party(party),
                                        words.wording().number(mean))
                                : words.say(
                                        "improvement.there",
                                        told,
                                        words.wording().party(party),
                                        words.wording().number(mean)))
                        .stream());
    }

    private Stream<String> hidden(Party party) {
        var steps = held.stream()
                .filter(target -> target.parties().anyMatch(party::equals) && isHidden(target, party))
                .map(words::target)
                .toList();
        return steps.isEmpty()
                ? Stream.of()
                : Stream.of(words.say(
                        "improvement.hidden",
                        words.wording().party(party),
                        words.visit().words().together(steps.stream())));
    }

    private boolean isHidden(Target target, Party party) {
        return present.mean(party, target.aspect(), Measure.ACTUAL)
                .map(mean -> target.level().amount().value().minus(mean.value()))
                .filter(step -> step.toOneDecimal().signum() > 0)
                .flatMap(
                        step -> present.smallestChange(party, target.aspect()).filter(smallest -> smallest.hides(step)))
                .isPresent();
    }

    private static boolean isBelow(Target target, Amount mean) {
        return target.level()
                        .amount()
                        .value()
                        .minus(mean.value())
                        .toOneDecimal()
                        .signum()
                < 0;
    }

    /** Of all whose target it is. */
    private boolean isBelowAll(Target target) {
        return target.parties()
                .flatMap(party -> present.mean(party, target.aspect(), Measure.ACTUAL).stream())
                .allMatch(mean -> isBelow(target, mean));
    }
}
