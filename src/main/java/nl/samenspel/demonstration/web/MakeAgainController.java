package nl.samenspel.demonstration.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.demonstration.start.DemonstrationInLanguage;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Makes the demonstration again, as it was at first and in the visitor's language. */
@Controller
class MakeAgainController {

    private final DemonstrationInLanguage inLanguage;
    private final ManageWorkspaces workspaces;

    MakeAgainController(DemonstrationInLanguage inLanguage, ManageWorkspaces workspaces) {
        this.inLanguage = inLanguage;
        this.workspaces = workspaces;
    }

    /** Once it was thrown away, it does not come back. */
    @PostMapping("/demonstration/again")
    View again(Visit visit, HttpServletRequest request) {
        var _ = Caretaker.require(request);
        if (workspaces.demonstration().isPresent()) {
            inLanguage.make(visit.language());
        }
        return Page.seeOther("/");
    }
}
