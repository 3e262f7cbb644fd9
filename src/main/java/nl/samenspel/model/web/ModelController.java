package nl.samenspel.model.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.FailurePages;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Surroundings;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What is measured, before and after anybody answers. */
@Controller
@RequestMapping("/model")
class ModelController {

    /** What stands where a question names the parties. */
    static final Spoken<Party> ASKED = Spoken.of("model.asked", Party.class);

    private final FindModel findModel;
    private final FailurePages failures;
    private final Surroundings surroundings;
    private final Templates templates;

    ModelController(FindModel findModel, FailurePages failures, Surroundings surroundings, Templates templates) {
        this.findModel = findModel;
        this.failures = failures;
        this.surroundings = surroundings;
        this.templates = templates;
    }

    @GetMapping
    View usual(HttpServletRequest request, Visit visit) {
        return page(request, visit, findModel.all().getFirst());
    }

    @GetMapping("/{version}")
    View version(HttpServletRequest request, Visit visit, @PathVariable String version) {
        return findModel.all().stream()
                .filter(model -> model.version().toString().equals(version))
                .findFirst()
                .map(model -> page(request, visit, model))
                .orElseGet(() -> failures.page(request, visit, HttpStatus.NOT_FOUND));
    }

    private Page page(HttpServletRequest request, Visit visit, AssessmentModel model) {
        var others = findModel.all().stream()
                .map(AssessmentModel::version)
                .filter(other -> !other.equals(model.version()))
                .map(other -> new ModelView.Other(other.toString(), ModelAddresses.of(other)))
                .toList();
        var frame = surroundings.of(request, visit, visit.say("model.page.title"));
        var asked = PerParty.each(party -> visit.say(ASKED, party));
        return Page.of(templates.modelModel(frame, new ModelView(model, asked, others, visit.language())));
    }
}
