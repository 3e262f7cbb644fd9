package nl.samenspel.selection.profile;

import java.time.LocalDateTime;
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
 * @param before the fingerprint of the version that this one takes the place of
 */
record ComposeContent(
        Tender.ProfilesClosed tender,
        AssessmentModel model,
        TeamProfile said,
        AgreedProfile agreed,
        List<Rater> team,
        Optional<String> before) {

    ProfileContent at(LocalDateTime now, String by) {
        var text = tender.text();
        var weights = PublishedWeights.of(wanted());
        return new ProfileContent(
                Optional.of(text.organisation()),
                said(text.reference()),
                said.lot().name(),
                said(said.lot().text().service()),
                Basis.AGREED,
                new AskedModel(model.version().toString(), model.levels()),
                model.aspects().stream()
                        .map(aspect -> of(aspect, weights.getOrDefault(aspect.slug(), 0)))
                        .toList(),
                Optional.of(team(now)),
                FixedRules.OF_THE_METHOD,
                new Parameters(
                        SelectionRules.USUAL_EXCESS, SelectionRules.USUAL_MIX, SelectionRules.USUAL_DRAWS),
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
        var agreement = agreed.aspects().get(aspect.slug());
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
                        said.cannotJudge().getOrDefault(question, 0)));
    }

    /** Each level as often as it was chosen. */
    private static List<Double> levels(List<Integer> people) {
        var levels = new ArrayList<Double>();
        for (int place = 0; place < people.size(); place++) {
            levels.addAll(Collections.nCopies(people.get(place), place + 1.0));
        }
        return levels;
    }

    /** By what people do, as often as there are such people; where anonymity was promised, what there is at all. */
    private Team team(LocalDateTime now) {
        var functions = team.stream().map(rater -> Slug.of(rater.member().role())).sorted();
        return new Team(
                (tender.text().disclosure() instanceof Disclosure.Open ? functions : functions.distinct()).toList(),
                Optional.of(tender.closedAt().toLocalDate().toString()),
                Optional.of(now.toLocalDate().toString()));
    }
}
