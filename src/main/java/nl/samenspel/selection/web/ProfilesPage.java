package nl.samenspel.selection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.chart.LotsMultiples;
import nl.samenspel.chart.LotsRadar;
import nl.samenspel.chart.LotsStrip;
import nl.samenspel.chart.WishKey;
import nl.samenspel.chart.WishRow;
import nl.samenspel.chart.WishStrip;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Summary;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.profile.AgreedAspect;
import nl.samenspel.selection.profile.AgreedProfile;
import nl.samenspel.selection.profile.TeamProfile;
import nl.samenspel.selection.web.LotProfileView.LevelChoice;
import nl.samenspel.wording.Wording;

/** Puts what a team needs of each lot in the visitor’s words. */
record ProfilesPage(
        Visit visit, Tender tender, AssessmentModel model, List<TeamProfile> said, Map<LotId, AgreedProfile> agreed) {

    private static final int MOST_NAMED = 2;
    private static final double CLEARLY = 0.5;

    private LotPicture picture() {
        return new LotPicture(model, visit.language(), said, agreed);
    }

    private TenderAddresses at() {
        return TenderAddresses.of(tender);
    }

    /** The aspects on which the lots differ most, as a headline. */
    String title() {
        var picture = picture();
        var names = picture.mostDifferentFirst().stream()
                .map(place -> model.aspects().get(place))
                .filter(aspect -> picture.apart(aspect).orElse(0) > CLEARLY)
                .limit(MOST_NAMED)
                .map(this::name)
                .toList();
        return switch (names.size()) {
            case 0 -> visit.say(picture.isComparable() ? "selection.profiles.title" : "selection.profiles.all");
            case 1 -> visit.say("selection.profiles.title.one", names.getFirst());
            default -> visit.say("selection.profiles.title.two", names.getFirst(), names.get(1));
        };
    }

    ProfilesView view(List<Frame.Place> trail) {
        var picture = picture();
        var lines = picture.lines();
        var words = visit.say("selection.profiles.picture");
        return new ProfilesView(
                trail,
                visit.say(picture.isAgreed() ? "selection.profiles.lead.agreed" : "selection.profiles.lead.means"),
                lines.fitOnOneRadar()
                        ? new LotsRadar(Wording.in(visit.language()), words, lines, List.of()).figure()
                        : "",
                new LotsStrip(words, lines.ordered(picture.mostDifferentFirst())).figure(),
                lines.fitOnARadarEach() && said.size() > 1
                        ? new LotsMultiples(lot -> visit.say("selection.profiles.picture.lot", lot), lines).figure()
                        : "",
                IntStream.range(0, said.size()).mapToObj(this::link).toList(),
                picture.mostDifferentFirst().stream()
                        .map(place -> row(picture, model.aspects().get(place)))
                        .toList());
    }

    private ProfilesView.LotLink link(int place) {
        var lot = said.get(place).lot();
        var isComplete = Optional.ofNullable(agreed.get(lot.id()))
                .filter(AgreedProfile::isComplete)
                .isPresent();
        return new ProfilesView.LotLink(
                LotPicture.letter(place),
                lot.name(),
                visit.say(isComplete ? "selection.profiles.agreed" : "selection.profiles.not-agreed"),
                at().profile(lot));
    }

    private ProfilesView.Row row(LotPicture picture, Aspect aspect) {
        return new ProfilesView.Row(
                name(aspect),
                said.stream().map(one -> cell(picture, one, aspect)).toList(),
                said.size() < 2 ? "" : number(picture.apart(aspect)));
    }

    /** What was agreed, or else the mean as it may be told. */
    private String cell(LotPicture picture, TeamProfile of, Aspect aspect) {
        return picture.isAgreed()
                ? number(picture.level(of, aspect))
                : of.level(aspect.slug())
                        .shown()
                        .map(summary -> Wording.in(visit.language()).number(summary.mean()))
                        .orElse("–");
    }

    private String number(OptionalDouble level) {
        return level.isEmpty() ? "–" : visit.say("selection.number", level.getAsDouble());
    }

    private String name(Aspect aspect) {
        return aspect.name().in(visit.language());
    }

    /** What the team said of one lot, and what is typed of what it agrees. */
    LotProfileView lot(
            List<Frame.Place> trail,
            TeamProfile of,
            AgreedProfile typed,
            String shown,
            List<String> stored,
            List<LotProfileView.Problem> problems) {
        var isFrozen = tender instanceof Tender.Agreed;
        return new LotProfileView(
                trail,
                visit.say(isFrozen ? "selection.lot-profile.lead.frozen" : "selection.lot-profile.lead"),
                stored,
                problems,
                strip(of, typed),
                !isFrozen,
                shown,
                at().profile(of.lot()),
                at().profiles(),
                isFrozen ? at().document(of.lot()) : "",
                model.aspects().stream()
                        .map(aspect -> part(of, aspect, typed.aspect(aspect.slug())))
                        .toList());
    }

    private String strip(TeamProfile of, AgreedProfile typed) {
        return new WishStrip(
                                model.levels(),
                                model.aspects().stream()
                                        .map(aspect -> new WishRow(
                                                name(aspect),
                                                before(of.level(aspect.slug())),
                                                onScale(typed.aspect(aspect.slug())
                                                        .level()),
                                                onScale(typed.aspect(aspect.slug())
                                                        .minimum())))
                                        .toList(),
                                visit.say(
                                        "selection.lot-profile.picture",
                                        of.lot().name()))
                        .figure()
                + new WishKey(
                                visit.say("selection.lot-profile.key.person"),
                                visit.say("selection.lot-profile.key.range"),
                                visit.say("selection.lot-profile.key.agreed"),
                                visit.say("selection.candidates.minimum"))
                        .legend();
    }

    private OptionalDouble onScale(Optional<Double> level) {
        return level.filter(one -> one >= 1 && one <= model.levels())
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private WishRow.Before before(Figure<Summary> level) {
        return switch (level) {
            case Figure.Shown<Summary>(var summary) ->
                summary.distribution()
                        .<WishRow.Before>map(told -> new WishRow.People(told.perLevel()))
                        .orElseGet(() -> range(summary));
            case Figure.Suppressed<Summary> _ -> new WishRow.Untold(visit.say("selection.lot-profile.held-back"));
            case Figure.NoAnswers<Summary> _ -> new WishRow.Untold(visit.say("selection.lot-profile.nobody"));
        };
    }

    /** Where only a rounded mean is told, its step. */
    private WishRow.Before range(Summary summary) {
        var mean = summary.mean().value().toDouble();
        var half = summary.roundedTo().map(step -> step.toDouble() / 2).orElse(0.0);
        return new WishRow.Range(
                summary.mean().mayBeLower() ? 1 : Math.max(1, mean - half),
                summary.mean().mayBeHigher() ? model.levels() : Math.min(model.levels(), mean + half));
    }

    private LotProfileView.Part part(TeamProfile of, Aspect aspect, AgreedAspect typed) {
        return new LotProfileView.Part(
                aspect.slug(),
                name(aspect),
                List.of(
                        visit.say("selection.lot-profile.said.level", told(of.level(aspect.slug()))),
                        visit.say("selection.lot-profile.said.importance", told(of.importance(aspect.slug())))),
                levels(aspect, typed.level()),
                importances(typed.importance()),
                levels(aspect, typed.minimum()),
                typed.relevance(),
                model.belongs(aspect.slug())
                        .map(text -> text.in(visit.language()))
                        .orElse(""),
                typed.reason(),
                typed.minimumReason(),
                typed.notAgreed());
    }

    private String told(Figure<Summary> figure) {
        return switch (figure) {
            case Figure.Shown<Summary>(var summary) ->
                summary.distribution()
                        .map(told -> visit.say(
                                "selection.lot-profile.told.people",
                                Wording.in(visit.language()).number(summary.mean()),
                                people(told.perLevel())))
                        .orElseGet(() -> visit.say(
                                "selection.lot-profile.told.mean",
                                Wording.in(visit.language()).number(summary.mean())));
            case Figure.Suppressed<Summary> _ -> visit.say("selection.lot-profile.held-back");
            case Figure.NoAnswers<Summary> _ -> visit.say("selection.lot-profile.nobody");
        };
    }

    /** Such as 2 × 3, 1 × 4. */
    private static String people(List<Integer> perLevel) {
        return String.join(
                ", ",
                IntStream.range(0, perLevel.size())
                        .filter(place -> perLevel.get(place) > 0)
                        .mapToObj(place -> perLevel.get(place) + " × " + (place + 1))
                        .toList());
    }

    private List<LevelChoice> levels(Aspect aspect, Optional<Double> chosen) {
        return choices(chosen, level -> aspect.levels().get(level - 1).label().in(visit.language()));
    }

    private List<LevelChoice> importances(Optional<Double> chosen) {
        return choices(chosen, point -> model.importance().point(point).in(visit.language()));
    }

    /** None, and every half level; the whole ones by name. */
    private List<LevelChoice> choices(Optional<Double> chosen, IntFunction<String> names) {
        var choices = new ArrayList<LevelChoice>();
        choices.add(new LevelChoice("", visit.say("selection.lot-profile.none"), chosen.isEmpty()));
        for (int halves = 2; halves <= 2 * model.levels(); halves++) {
            var level = halves / 2.0;
            var number = visit.say("selection.number", level);
            choices.add(new LevelChoice(
                    String.format(Locale.ROOT, "%.1f", level),
                    halves % 2 == 0 ? number + ". " + names.apply(halves / 2) : number,
                    chosen.filter(one -> one == level).isPresent()));
        }
        return choices;
    }

    /** That somebody else wrote something down meanwhile, and what stands there where it differs from what was typed. */
    List<String> stored(AgreedProfile typed, AgreedProfile stored) {
        var told = new ArrayList<String>();
        told.add(visit.say("selection.lot-profile.stored"));
        model.aspects().stream()
                .filter(aspect -> !typed.aspect(aspect.slug()).equals(stored.aspect(aspect.slug())))
                .forEach(aspect -> {
                    var there = stored.aspect(aspect.slug());
                    told.add(visit.say(
                            "selection.lot-profile.stored.aspect",
                            name(aspect),
                            number(onScale(there.level())),
                            number(onScale(there.importance())),
                            number(onScale(there.minimum())),
                            String.join(
                                    " · ",
                                    Stream.of(
                                                    there.reason(),
                                                    there.relevance(),
                                                    there.minimumReason(),
                                                    there.notAgreed())
                                            .filter(text -> !text.isEmpty())
                                            .toList())));
                });
        return told;
    }

    /** Ends in an error where there is none. */
    TeamProfile of(Lot lot) {
        return said.stream()
                .filter(one -> one.lot().id().equals(lot.id()))
                .findFirst()
                .orElseThrow();
    }
}
