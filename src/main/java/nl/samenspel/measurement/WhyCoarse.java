package nl.samenspel.measurement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.statistics.Method;

/** Why a party that was promised anonymity is told more coarsely than an open one would be. */
public enum WhyCoarse {
    /** Somewhere fewer people answered than whose answers are counted out. */
    FEW_PEOPLE,
    /** A few people did not know one of the parts of an aspect. */
    COARSE_PARTS,
    /** Another assessment of the collaboration asked nearly the same people. */
    OTHER_ASSESSMENT,
    /** A governance level has too few people to be a group. */
    ONE_GROUP;

    /** All that hold of the party, as far as anything of it is shown. */
    public static List<WhyCoarse> of(PartyResult party) {
        return party.disclosure() instanceof Disclosure.Open
                        || party.partition().isEmpty()
                ? List.of()
                : Arrays.stream(values()).filter(why -> why.holds(party)).toList();
    }

    private boolean holds(PartyResult party) {
        return switch (this) {
            case FEW_PEOPLE -> isWithoutSpread(party);
            case COARSE_PARTS -> hasSome(party, EnumSet.of(Detail.HALF_LEVELS, Detail.WHOLE_LEVELS));
            case OTHER_ASSESSMENT -> hasSome(party, EnumSet.of(Detail.AS_OF_NINE));
            case ONE_GROUP ->
                party.partition()
                        .map(Partition::blocks)
                        .filter(blocks ->
                                blocks.size() == 1 && blocks.getFirst().levels().size() > 1)
                        .isPresent();
        };
    }

    /** The number of people that it is about. */
    public int people(PartyResult party) {
        return switch (this) {
            case FEW_PEOPLE -> Method.DETAIL_FROM;
            case ONE_GROUP -> party.disclosure().threshold();
            case COARSE_PARTS, OTHER_ASSESSMENT -> 0;
        };
    }

    private static boolean isWithoutSpread(PartyResult party) {
        return party.aspects().values().stream()
                .flatMap(aspect -> Stream.concat(
                        aspect.measures().values().stream(),
                        aspect.levels().values().stream().flatMap(level -> level.values().stream())))
                .flatMap(figure -> figure.shown().stream())
                .anyMatch(summary -> summary.distribution().isEmpty());
    }

    private static boolean hasSome(PartyResult party, Set<Detail> details) {
        Stream<Figure<Summary>> aspects = party.aspects().values().stream()
                .flatMap(aspect ->
                        Stream.concat(aspect.measures().values().stream(), aspect.facets().values().stream()));
        Stream<Figure<Summary>> sides =
                party.topics().values().stream().flatMap(topic -> topic.sides().values().stream());
        return Stream.concat(aspects, sides)
                .flatMap(figure -> figure.shown().stream())
                .flatMap(summary -> summary.detail().stream())
                .anyMatch(details::contains);
    }
}
