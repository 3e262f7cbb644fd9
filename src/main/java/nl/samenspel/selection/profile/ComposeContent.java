package nl.samenspel.selection.profile;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.SelectionRules;
import nl.samenspel.measurement.selection.Wish;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Slug;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.document.FixedRules;
import nl.samenspel.selection.document.OfAspect;
import nl.samenspel.selection.document.OfAspect.Answers;
import nl.samenspel.selection.document.ProfileContent;
import nl.samenspel.selection.document.ProfileContent.AskedModel;
import nl.samenspel.selection.document.ProfileContent.Basis;
import nl.samenspel.selection.document.ProfileContent.Frozen;
import nl.samenspel.selection.document.ProfileContent.Parameters;
import nl.samenspel.selection.document.ProfileContent.Team;
import nl.samenspel.selection.document.PublishedWeights;
import nl.samenspel.selection.rating.Rater;

/**
 * Puts together what is published of what one lot needs.
 *
 * @param team who was asked about the lot
 * @param zone by which days begin and end
 * @param before the fingerprint of the version that this one takes the place of
 */
record ComposeContent(
        Tender.ProfilesClosed tender,
        AssessmentModel model,
        TeamProfile said,
        AgreedProfile agreed,
        List<Rater> team,
        ZoneId zone,
        Optional<String> before) {

    ProfileContent at(LocalDateTime now, String by) {
        var text = tender.text();
        var weights = PublishedWeights.of(wanted());
        return new ProfileContent(
                Optional.of(text.organisation()),
                said(text.reference()),
                said.lot().name(),
                said(said.lot().text().service()).or(() -> said(text.service())),
                Basis.AGREED,
                new AskedModel(model.version().toString(), model.levels()),
                model.aspects().stream()
                        .map(aspect -> of(aspect, weights.getOrDefault(aspect.slug(), 0)))
                        .toList(),
                Optional.of(team(now)),
                FixedRules.OF_THE_METHOD,
                new Parameters(SelectionRules.USUAL_EXCESS, SelectionRules.USUAL_MIX, SelectionRules.USUAL_DRAWS),
                Optional.empty(),
                Method.VERSION,
                Optional.of(new Frozen(by, now.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z")),
                before);
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isBlank());
    }

    private LotProfile wanted() {
        var wishes = new LinkedHashMap<String, Wish>();
        agreed.aspects()
                .forEach((slug, aspect) ->
                        wishes.put(slug, new Wish(aspect.level(), aspect.importance(), aspect.minimum())));
        return new LotProfile(said.lot().name(), wishes);
    }

    private OfAspect of(Aspect aspect, int weight) {
        var agreement = agreed.aspect(aspect.slug());
        var plain = OfAspect.of(aspect);
        return new OfAspect(
                plain.aspect(),
                plain.name(),
                plain.levels(),
                said(agreement.relevance()),
                answers(aspect, Measure.DESIRED),
                answers(aspect, Measure.IMPORTANCE),
                agreement.level(),
                agreement.importance(),
                said(agreement.reason()),
                agreement.minimum(),
                said(agreement.minimumReason()),
                weight,
                Optional.empty(),
                said(agreement.notAgreed()));
    }

    /** Only what the team sees too: a text with a fingerprint would let whoever tries all answers find those that are not told. */
    private Optional<Answers> answers(Aspect aspect, Measure measure) {
        var question = Question.whole(aspect.slug(), measure);
        return said.figures()
                .summary(question)
                .shown()
                .flatMap(Summary::distribution)
                .map(told -> new Answers(
                        levels(told.perLevel()),
                        Optional.ofNullable(said.cannotJudge().get(question))));
    }

    /** Each level as often as it was chosen. */
    private static List<Double> levels(List<Integer> people) {
        var levels = new ArrayList<Double>();
        for (int place = 0; place < people.size(); place++) {
            levels.addAll(Collections.nCopies(people.get(place), place + 1.0));
        }
        return levels;
    }

    /**
     * By what people do who sent something in, as often as there are such people. Where anonymity was promised nobody learns who
     * that is: then by what those do who were asked.
     */
    private Team team(LocalDateTime now) {
        var isOpen = tender.text().disclosure() instanceof Disclosure.Open;
        var functions = team.stream()
                .filter(rater -> !isOpen || rater.answered())
                .map(rater -> Slug.of(rater.member().role()))
                .sorted();
        return new Team(
                (isOpen ? functions : functions.distinct()).toList(),
                Optional.of(day(tender.closedAt())),
                Optional.of(day(now)));
    }

    private String day(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(zone)
                .toLocalDate()
                .toString();
    }
}
