package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How every figure is made, for everybody to read. */
@Controller
class MethodController {

    private final MethodText text;
    private final Templates templates;

    MethodController(MethodText text, Templates templates) {
        this.text = text;
        this.templates = templates;
    }

    @GetMapping("/method")
    View show(Visit visit) {
        var frame = Frame.of(visit, visit.say("frame.footer.method"));
        return Page.of(templates.resultMethod(frame, text.html(visit.language())));
    }
}
