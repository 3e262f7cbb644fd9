package nl.samenspel.selection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.samenspel.chart.CandidateHead;
import nl.samenspel.chart.CandidateStrip;
import nl.samenspel.chart.FitLine;
import nl.samenspel.chart.Offer;
import nl.samenspel.chart.OfferKey;
import nl.samenspel.chart.ShareBar;
import nl.samenspel.measurement.selection.LevelRange;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.Standing;
import nl.samenspel.measurement.selection.Wish;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.candidate.CompareCandidates.Compared;
import nl.samenspel.selection.candidate.CompareCandidates.Group;
import nl.samenspel.selection.candidate.Contender;
import nl.samenspel.selection.telling.RankingTold;
import nl.samenspel.selection.telling.SelectionNames;

/** Puts candidates and how they compare in the visitor’s words: what it supports is a talk, and never a choice. */
record CandidatesPage(Visit visit, Tender tender, AssessmentModel model) {

    CandidatesView view(
            List<Frame.Place> trail,
            List<Contender> contenders,
            List<Compared> compared,
            String name,
            Problems problems,
            List<String> refused) {
        var at = TenderAddresses.of(tender);
        return new CandidatesView(
                at,
                trail,
                name,
                problems,
                refused,
                contenders.stream()
                        .map(one -> new CandidatesView.Named(
                                one.name(), at.candidate(one.id()), at.removeCandidate(one.id())))
                        .toList(),
                Arrays.stream(LevelSource.values())
                        .map(source -> new CandidatesView.Source(source.slug(), source(source)))
                        .toList(),
                new CandidateHead(names()).svg(),
                new OfferKey(
                                visit.say("selection.candidates.wanted"),
                                visit.say("selection.candidates.stated"),
                                visit.say("selection.candidates.short"),
                                visit.say("selection.candidates.more"),
                                visit.say("selection.candidates.minimum"))
                        .legend(),
                compared.stream().map(this::lot).toList());
    }

    String source(LevelSource source) {
        return visit.say(SelectionWords.SOURCE, source);
    }

    private List<String> names() {
        return model.aspects().stream().map(this::name).toList();
    }

    private String name(Aspect aspect) {
        return aspect.name().in(visit.language());
    }

    private CandidatesView.OfLot lot(Compared compared) {
        var id = "lot-" + compared.lot().id();
        return new CandidatesView.OfLot(
                id,
                compared.lot().name(),
                compared.groups().stream()
                        .map(group -> group(id, compared.profile(), group))
                        .toList());
    }

    private CandidatesView.OfSource group(String lot, LotProfile profile, Group group) {
        var told = new RankingTold(new SelectionNames(model, visit.words()), profile, group.ranking());
        return new CandidatesView.OfSource(
                lot + "-" + group.source().slug(),
                source(group.source()),
                told.inOrder().stream()
                        .map(standing -> row(
                                profile,
                                told,
                                standing,
                                group.ranking().standings().size() > 1))
                        .toList(),
                told.sentences());
    }

    /** One candidate alone is not compared with anybody: it has no rank, and comes first nowhere. */
    private CandidatesView.Row row(LotProfile profile, RankingTold told, Standing standing, boolean hasOthers) {
        var missing = model.aspects().stream()
                .filter(aspect -> standing.candidate().level(aspect.slug()).isEmpty())
                .map(this::name)
                .toList();
        return new CandidatesView.Row(
                standing.candidate().name(),
                hasOthers
                        ? standing.placing()
                                .map(place -> String.valueOf(place.rank()))
                                .orElse(RankingTold.NOTHING)
                        : RankingTold.NOTHING,
                new CandidateStrip(
                                model.levels(),
                                model.aspects().stream()
                                        .map(aspect -> offer(profile, standing, aspect))
                                        .toList(),
                                missing.isEmpty()
                                        ? ""
                                        : visit.say("selection.candidates.unknown", String.join(", ", missing)),
                                visit.say(
                                        "selection.candidates.picture",
                                        standing.candidate().name()))
                        .svg(),
                model.aspects().stream()
                        .map(aspect -> said(profile, standing, aspect))
                        .toList(),
                new FitLine(
                                standing.fitRange().low(),
                                standing.fitRange().high(),
                                told.fit(standing),
                                visit.say(
                                        "selection.candidates.fit.of",
                                        standing.candidate().name(),
                                        told.fit(standing)))
                        .svg(),
                told.largestShortfall(standing),
                String.valueOf(standing.aspectsShort()),
                standing.belowMinimum().isEmpty()
                        ? visit.say("selection.candidates.none")
                        : standing.belowMinimum().stream()
                                .map(below -> name(model.aspect(below.aspect()).orElseThrow()))
                                .collect(Collectors.joining(", ")),
                hasOthers ? share(told, standing) : RankingTold.NOTHING);
    }

    private String share(RankingTold told, Standing standing) {
        return standing.placing()
                .map(place -> new ShareBar(
                                place.expected().first(),
                                told.firstShare(standing),
                                visit.say(
                                        "selection.candidates.first.of",
                                        standing.candidate().name(),
                                        told.firstShare(standing)))
                        .svg())
                .orElse(RankingTold.NOTHING);
    }

    private static Optional<Wish> wish(LotProfile profile, Aspect aspect) {
        return Optional.ofNullable(profile.wishes().get(aspect.slug()));
    }

    private static Offer offer(LotProfile profile, Standing standing, Aspect aspect) {
        return new Offer(
                number(wish(profile, aspect).flatMap(Wish::desired)),
                number(standing.candidate().level(aspect.slug()).map(LevelRange::expected)),
                number(wish(profile, aspect).flatMap(Wish::minimum)));
    }

    private static OptionalDouble number(Optional<Double> level) {
        return level.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private String said(LotProfile profile, Standing standing, Aspect aspect) {
        return visit.say(
                "selection.candidates.said",
                name(aspect),
                told(wish(profile, aspect).flatMap(Wish::desired)),
                told(standing.candidate().level(aspect.slug()).map(LevelRange::expected)));
    }

    private String told(Optional<Double> level) {
        return level.map(one -> visit.say("selection.number.exact", one)).orElse(RankingTold.NOTHING);
    }
}
