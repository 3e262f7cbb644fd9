package nl.samenspel.result.telling;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenspel.chart.PlacedMarks;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Spoken;
import nl.samenspel.wording.Wording;

/**
 * Says what is meant by the marks that are drawn of an aspect, and by no others.
 *
 * @param marks those of both parties, where there are any
 */
record MarkLegend(Wording wording, List<PlacedMarks> marks) {

    private static final Spoken<OnLadder> ON_LADDER = Spoken.of("result.ladder.legend", OnLadder.class);
    private static final Spoken<OnScale> ON_SCALE = Spoken.of("result.scale.legend", OnScale.class);

    static MarkLegend of(Wording wording, PerParty<Optional<PlacedMarks>> sides) {
        return new MarkLegend(
                wording, sides.both().stream().flatMap(Optional::stream).toList());
    }

    private enum OnLadder {
        PEOPLE(side -> side.people().isPresent()),
        MEAN(_ -> true),
        RANGE(side -> side.range().isPresent()),
        DESIRED(side -> side.beside().isPresent());

        private final Predicate<PlacedMarks> isDrawn;

        OnLadder(Predicate<PlacedMarks> isDrawn) {
            this.isDrawn = isDrawn;
        }
    }

    private enum OnScale {
        STATED(_ -> true),
        GUESSED(side -> side.beside().isPresent());

        private final Predicate<PlacedMarks> isDrawn;

        OnScale(Predicate<PlacedMarks> isDrawn) {
            this.isDrawn = isDrawn;
        }
    }

    String ofLadder() {
        return say(ON_LADDER, mark -> marks.stream().anyMatch(mark.isDrawn));
    }

    String ofScale() {
        return say(ON_SCALE, mark -> marks.stream().anyMatch(mark.isDrawn));
    }

    private <E extends Enum<E>> String say(Spoken<E> words, Predicate<E> isDrawn) {
        return words.choices().stream()
                .filter(isDrawn)
                .map(mark -> wording.words().say(words, mark))
                .collect(Collectors.joining(" "));
    }
}
