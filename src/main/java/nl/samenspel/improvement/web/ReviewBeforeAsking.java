package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.assessment.web.WaveSection;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Visit;
import org.springframework.core.annotation.Order;

/** On the page of a wave that is to be asked: what was agreed and is not done yet. */
@Contribution
@Order(3)
class ReviewBeforeAsking implements WaveSection {

    private final ProgrammeDesk desk;
    private final PlanActions planActions;
    private final Templates templates;

    ReviewBeforeAsking(ProgrammeDesk desk, PlanActions planActions, Templates templates) {
        this.desk = desk;
        this.planActions = planActions;
        this.templates = templates;
    }

    @Override
    public Brought of(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var part = isAsked(about.wave()) && visitor.may(Act.SEE_IMPROVEMENT, about.subject())
                ? part(visit, visitor, about)
                : Optional.<JteModel>empty();
        return new Brought(List.of(), part, Optional.empty(), List.of());
    }

    private static boolean isAsked(Wave wave) {
        return switch (wave) {
            case Wave.Planned _, Wave.Open _ -> true;
            case Wave.Closing _, Wave.Sealed _, Wave.Fruitless _, Wave.Revealed _ -> false;
        };
    }

    private Optional<JteModel> part(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var collaboration = about.collaboration();
        var open = planActions.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(action -> action.progress().isOpen())
                .sorted(Comparator.comparing(action -> action.text().due()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var words = desk.opened(visit, collaboration).words();
        var rows = new ProgrammePage(words, visitor, collaboration, open).view().rows();
        return Optional.of(templates.improvementReview(
                visit,
                told(words, open),
                rows,
                ImprovementAddresses.of(collaboration).actions()));
    }

    private static String told(ProgrammeWords words, List<Action> open) {
        long late = open.stream()
                .filter(action -> action.overdue(words.today()).isPresent())
                .count();
        return open.size() == 1
                ? words.say("programme.review.one", late)
                : words.say("programme.review.several", open.size(), late);
    }
}
