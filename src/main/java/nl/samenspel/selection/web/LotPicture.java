package nl.samenspel.selection.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.samenspel.chart.LotLine;
import nl.samenspel.chart.LotLines;
import nl.samenspel.measurement.Summary;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Language;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.profile.AgreedProfile;
import nl.samenspel.selection.profile.TeamProfile;

/**
 * What each lot needs, as lines: what was agreed where all of it is, and else the means of what the team said.
 *
 * @param agreed by lot
 */
record LotPicture(AssessmentModel model, Language language, List<TeamProfile> said, Map<LotId, AgreedProfile> agreed) {

    private static final int LETTERS = 26;

    /** Whether the lines are what was agreed. */
    boolean isAgreed() {
        return said.stream().allMatch(one -> agreed(one.lot()).isPresent());
    }

    private Optional<AgreedProfile> agreed(Lot lot) {
        return Optional.ofNullable(agreed.get(lot.id())).filter(AgreedProfile::isComplete);
    }

    LotLines lines() {
        return new LotLines(
                model.levels(),
                model.aspects().stream()
                        .map(aspect -> aspect.name().in(language))
                        .toList(),
                IntStream.range(0, said.size()).mapToObj(this::line).toList());
    }

    private LotLine line(int place) {
        var lot = said.get(place).lot();
        return new LotLine(
                letter(place),
                lot.name(),
                model.aspects().stream()
                        .map(aspect -> level(said.get(place), aspect))
                        .toList());
    }

    /** A, B, … Z, AA, AB: by which a lot goes in pictures and tables. */
    static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }

    /** Empty also where no more may be told than that it is so much at most, or at least. */
    OptionalDouble level(TeamProfile of, Aspect aspect) {
        if (isAgreed()) {
            return agreed(of.lot())
                    .flatMap(profile -> profile.aspect(aspect.slug()).level())
                    .map(OptionalDouble::of)
                    .orElseGet(OptionalDouble::empty);
        }
        return of.level(aspect.slug())
                .shown()
                .map(Summary::mean)
                .filter(mean -> !mean.mayBeLower() && !mean.mayBeHigher())
                .map(mean -> OptionalDouble.of(mean.value().toDouble()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Whether it is known of two lots or more, on every aspect, how far apart they are. */
    boolean isComparable() {
        return model.aspects().stream().allMatch(aspect -> apart(aspect).isPresent());
    }

    /** The places of the aspects, those on which the lots differ most first. */
    List<Integer> mostDifferentFirst() {
        return IntStream.range(0, model.aspects().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) ->
                                apart(model.aspects().get(place)).orElse(-1))
                        .reversed())
                .toList();
    }

    /** How far the lots lie apart on an aspect, in levels; empty where fewer than two have one. */
    OptionalDouble apart(Aspect aspect) {
        var levels = said.stream()
                .flatMapToDouble(one -> level(one, aspect).stream())
                .summaryStatistics();
        return levels.getCount() < 2 ? OptionalDouble.empty() : OptionalDouble.of(levels.getMax() - levels.getMin());
    }
}
