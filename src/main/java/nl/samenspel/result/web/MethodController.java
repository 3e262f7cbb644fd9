package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Surroundings;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How every figure is made, for everybody to read. */
@Controller
class MethodController {

    private final MethodText text;
    private final Surroundings surroundings;
    private final Templates templates;

    MethodController(MethodText text, Surroundings surroundings, Templates templates) {
        this.text = text;
        this.surroundings = surroundings;
        this.templates = templates;
    }

    @GetMapping("/method")
    View show(HttpServletRequest request, Visit visit) {
        var frame = surroundings.of(request, visit, visit.say("frame.footer.method"));
        return Page.of(templates.resultMethod(frame, text.html(visit.language())));
    }
}
