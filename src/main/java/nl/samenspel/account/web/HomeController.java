package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door: on to one's own workspace, to the demonstration, or to signing in. */
@Controller
class HomeController {

    private static final String LOOK_AGAIN_AFTER_SECONDS = "2";

    private final ManageWorkspaces workspaces;
    private final ManageMembers members;
    private final ApplicationAvailability availability;
    private final DemonstrationRemoval removal;
    private final Templates templates;

    HomeController(
            ManageWorkspaces workspaces,
            ManageMembers members,
            ApplicationAvailability availability,
            DemonstrationRemoval removal,
            Templates templates) {
        this.workspaces = workspaces;
        this.members = members;
        this.availability = availability;
        this.removal = removal;
        this.templates = templates;
    }

    @GetMapping("/")
    View home(Visit visit, HttpServletRequest request) {
        var caller = Caller.of(request);
        var own = caller.visitor().map(Visitor::workspaces).orElseGet(List::of);
        if (!own.isEmpty()) {
            return Page.seeOther(AccountAddresses.workspace(own.getFirst()));
        }
        if (availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC) {
            return beingPrepared(visit);
        }
        var demonstration = workspaces.demonstration();
        return demonstration.isPresent() && caller.here()
                ? demonstration(visit, demonstration.get())
                : Page.seeOther(AccountAddresses.SIGN_IN);
    }

    /** The server listens before the first start has made the demonstration; the page looks again by itself. */
    private View beingPrepared(Visit visit) {
        var frame = Frame.of(visit, visit.say("account.prepared.title"));
        var page = Page.failed(
                templates.platformNotice(frame, visit.say("account.prepared.text")), HttpStatus.SERVICE_UNAVAILABLE);
        return (model, request, response) -> {
            response.setHeader("Refresh", LOOK_AGAIN_AFTER_SECONDS);
            page.render(model, request, response);
        };
    }

    private View demonstration(Visit visit, Workspace workspace) {
        var people = members.list(workspace.id()).stream()
                .map(member -> DemonstrationView.Person.of(visit, member))
                .toList();
        return Page.of(templates.accountDemonstration(
                Frame.of(visit, visit.say("account.demonstration.title")),
                new DemonstrationView(
                        people, removal.address(), removal.isToldOtherwise(visit.language()) ? removal.again() : "")));
    }
}
