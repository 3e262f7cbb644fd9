package nl.samenspel.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.exchange.LotsFile;
import nl.samenspel.exchange.LotsFile.Wanted;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.SelectionRules;
import nl.samenspel.measurement.selection.Wish;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.selection.document.FixedRules;
import nl.samenspel.selection.document.OfAspect;
import nl.samenspel.selection.document.OfAspect.Answers;
import nl.samenspel.selection.document.ProfileContent;
import nl.samenspel.selection.document.ProfileContent.AskedModel;
import nl.samenspel.selection.document.ProfileContent.Basis;
import nl.samenspel.selection.document.ProfileContent.Parameters;
import nl.samenspel.selection.document.PublishedWeights;

/** The profile of a lot from a file: nobody agreed on it, so the means of the answers stand in. */
record LotContent(AssessmentModel model, SelectOptions options) {

    ProfileContent of(LotsFile.Lot lot) {
        Map<String, Integer> weights = PublishedWeights.of(profile(lot));
        List<OfAspect> aspects = model.aspects().stream()
                .map(aspect -> of(aspect, lot.wanted(aspect.slug()), weights.getOrDefault(aspect.slug(), 0)))
                .toList();
        return new ProfileContent(
                Optional.empty(),
                Optional.empty(),
                lot.name(),
                Optional.empty(),
                Basis.MEANS_OF_ANSWERS,
                new AskedModel(model.version().toString(), model.levels()),
                aspects,
                Optional.empty(),
                FixedRules.OF_THE_METHOD,
                new Parameters(options.excess(), options.mix(), SelectionRules.USUAL_DRAWS),
                Optional.empty(),
                Method.VERSION,
                Optional.empty(),
                Optional.empty());
    }

    private static LotProfile profile(LotsFile.Lot lot) {
        Map<String, Wish> wishes = new LinkedHashMap<>();
        lot.aspects()
                .forEach((aspect, wanted) -> wishes.put(
                        aspect,
                        new Wish(wanted.desired().mean(), wanted.importance().mean(), wanted.minimum())));
        return new LotProfile(lot.name(), wishes);
    }

    private static OfAspect of(Aspect aspect, Wanted wanted, int weight) {
        OfAspect open = OfAspect.of(aspect);
        return new OfAspect(
                open.aspect(),
                open.name(),
                open.levels(),
                Optional.empty(),
                Optional.of(answers(wanted.desired())),
                Optional.of(answers(wanted.importance())),
                wanted.desired().mean(),
                wanted.importance().mean(),
                Optional.empty(),
                wanted.minimum(),
                Optional.empty(),
                weight,
                Optional.empty(),
                Optional.empty());
    }

    private static Answers answers(LotsFile.Answers answers) {
        return new Answers(answers.given(), Optional.of(answers.doNotKnow()));
    }
}
