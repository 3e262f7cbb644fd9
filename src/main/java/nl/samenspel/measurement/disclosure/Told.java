package nl.samenspel.measurement.disclosure;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.measurement.statistics.Scale;

/**
 * What may be told of the answers of a group to one question, and what everything beside it is computed from. Only where the
 * answers may be told by level is that the answers themselves; else it is what stands in for them, and nothing that is
 * computed can tell more than the mean does.
 *
 * @param mean as it is told
 * @param grain how finely the mean is told; empty where it is told in full
 * @param basis the answers, or what stands in for them
 * @param within how far the true mean is at most from what is told, unless that says that it may be anywhere beyond
 * @param byLevel may be told how many answered what?
 * @param counted how many people count
 * @param ofRange the answers that the range follows, where that may be although they are not told by level
 */
public record Told(
        Amount mean,
        Optional<Grain> grain,
        Fraction within,
        Histogram basis,
        boolean byLevel,
        int counted,
        Optional<Histogram> ofRange) {

    /** Everything: nothing was promised, or so many answered that nothing needs to be held back. */
    public static Told inFull(Answered group) {
        return new Told(
                Amount.exact(group.all().mean().orElseThrow()),
                Optional.empty(),
                Fraction.ZERO,
                group.all(),
                true,
                group.counted(),
                Optional.empty());
    }

    /** By the level that is nearest to each score, and the mean to one decimal. */
    static Told byLevel(Answered group) {
        Scale scale = group.all().scale();
        return new Told(
                Grain.TENTHS.of(group.all().mean().orElseThrow(), scale),
                Optional.of(Grain.TENTHS),
                Grain.TENTHS.half(),
                group.all().roundedToLevels(),
                true,
                group.counted(),
                Optional.empty());
    }

    /**
     * The mean only. People who joined by a shared link know what they answered, so theirs is added to what is told of the
     * others.
     *
     * @param plain do people answer in whole levels?
     */
    static Told coarsely(Answered group, Grain grain, boolean plain) {
        Scale scale = group.all().scale();
        boolean mixed =
                group.joined().n() > 0 && group.joined().n() < group.all().n();
        Amount mean = mixed
                ? weighed(List.of(
                        coarsely(new Answered(group.asked(), Histogram.empty(scale), group.counted()), grain, plain),
                        inFull(new Answered(group.joined(), Histogram.empty(scale), 0))))
                : grain.of(group.all().mean().orElseThrow(), scale);
        boolean ownRange = plain
                && group.joined().n() == 0
                && SmallGroups.tellOwnRange(group.all().n(), scale);
        return new Told(
                mean,
                Optional.of(grain),
                mixed
                        ? shareOf(group.asked(), group.all())
                                .times(grain.half())
                                .plus(Grain.TENTHS.half())
                        : grain.half(),
                StandIn.of(group.all().n(), mean, plain && !mixed ? scale.denominator() : 1, scale),
                false,
                group.counted(),
                ownRange ? Optional.of(group.all()) : Optional.empty());
    }

    private static Fraction shareOf(Histogram some, Histogram all) {
        return Fraction.of(some.n(), all.n());
    }

    /** Groups that have nobody in common, each person counting equally. */
    public static Told together(List<Told> groups) {
        return groups.size() == 1
                ? groups.getFirst()
                : made(
                        groups,
                        groups.stream().allMatch(Told::isInFull)
                                ? Amount.exact(pooled(groups).mean().orElseThrow())
                                : weighed(groups));
    }

    /** Groups that have nobody in common, each group counting equally. */
    public static Told equally(List<Told> groups) {
        Amount mean = Amount.mean(groups.stream().map(Told::mean).toList());
        return groups.size() == 1
                ? groups.getFirst()
                : made(groups, groups.stream().allMatch(Told::isInFull) ? mean : mean.toOneDecimal());
    }

    private static Told made(List<Told> groups, Amount mean) {
        return new Told(
                mean,
                groups.stream().allMatch(Told::isInFull) ? Optional.empty() : Optional.of(Grain.TENTHS),
                groups.stream().allMatch(Told::isInFull) ? Fraction.ZERO : Grain.TENTHS.half(),
                pooled(groups),
                groups.stream().allMatch(Told::byLevel),
                groups.stream().mapToInt(Told::counted).sum(),
                Optional.empty());
    }

    private static Amount weighed(List<Told> groups) {
        Fraction sum = groups.stream()
                .map(group ->
                        group.mean().value().times(Fraction.of(group.basis().n(), 1)))
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Amount(
                        sum.dividedBy(Fraction.of(pooled(groups).n(), 1)),
                        groups.stream().anyMatch(group -> group.mean().mayBeLower()),
                        groups.stream().anyMatch(group -> group.mean().mayBeHigher()))
                .toOneDecimal();
    }

    public static Histogram pooled(List<Told> groups) {
        return groups.stream().map(Told::basis).reduce(Histogram::merge).orElseThrow();
    }

    public boolean isInFull() {
        return grain.isEmpty();
    }

    /** How many people count where it is asked how much may be said: never ten where the answers are not told by level. */
    public int countedForDetail() {
        return byLevel ? counted : Math.min(counted, Method.DETAIL_FROM - 1);
    }

    public Optional<Distribution> distribution() {
        return byLevel ? Optional.of(new Distribution(basis.n(), basis.perLevel())) : Optional.empty();
    }

    public Optional<Fraction> median() {
        return byLevel ? basis.median() : Optional.empty();
    }

    /** Between which ends the true mean lies, by what is told. */
    public PrintedBand meanLies(Scale scale) {
        Fraction bottom = Fraction.of(1, 1);
        Fraction top = Fraction.of(scale.levels(), 1);
        return new PrintedBand(
                        mean.mayBeLower() ? bottom : mean.value().minus(mean.mayBeHigher() ? Fraction.ZERO : within),
                        mean.mayBeHigher() ? top : mean.value().plus(mean.mayBeLower() ? Fraction.ZERO : within))
                .within(bottom, top);
    }
}
