package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.platform.TimeZones;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.ShortText;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The name and the time zone of a workspace, and starting another one beside it. */
@Controller
@RequestMapping("/workspaces/{workspace}")
class WorkspaceSettingsController {

    private final ManageWorkspaces workspaces;
    private final Templates templates;

    WorkspaceSettingsController(ManageWorkspaces workspaces, Templates templates) {
        this.workspaces = workspaces;
        this.templates = templates;
    }

    @GetMapping("/settings")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace) {
        var found = manageable(visitor, workspace);
        return Page.of(page(visit, visitor, found, Settings.of(found), Problems.none()));
    }

    @PostMapping("/settings")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String zone) {
        var found = manageable(visitor, workspace);
        var typed = new Settings(Typed.line(name), zone == null ? found.zone().getId() : Typed.line(zone), "");
        var chosen = TimeZones.find(typed.zone());
        var problems = Problems.none();
        if (!ShortText.isName(typed.name())) {
            problems.add("name", visit.say("account.problem.workspace"));
        }
        if (chosen.isEmpty()) {
            problems.add("zone", visit.say("account.problem.zone", typed.zone()));
        }
        if (!problems.isEmpty()) {
            return Page.refused(page(visit, visitor, found, typed, problems));
        }
        workspaces.rename(workspace, typed.name());
        workspaces.move(workspace, chosen.orElseThrow());
        return Page.seeOther(AccountAddresses.workspace(workspace));
    }

    @PostMapping("/another")
    View startAnother(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @RequestParam(defaultValue = "") String another) {
        var found = manageable(visitor, workspace);
        var typed = Typed.line(another);
        if (!ShortText.isName(typed)) {
            var problems = Problems.none().add("another", visit.say("account.problem.workspace"));
            var settings = new Settings(found.name(), found.zone().getId(), typed);
            return Page.refused(page(visit, visitor, found, settings, problems));
        }
        return Page.seeOther(AccountAddresses.workspace(
                workspaces.start(typed, found.zone(), visitor.account()).id()));
    }

    /** What stands in the fields. */
    private record Settings(String name, String zone, String another) {
        static Settings of(Workspace workspace) {
            return new Settings(workspace.name(), workspace.zone().getId(), "");
        }
    }

    private Workspace manageable(Visitor visitor, WorkspaceId workspace) {
        Access.require(visitor, Act.MANAGE_WORKSPACE, Subject.of(workspace));
        return workspaces.find(workspace).orElseThrow(() -> new Denied(false));
    }

    private JteModel page(Visit visit, Visitor visitor, Workspace workspace, Settings settings, Problems problems) {
        var zones = TimeZones.usual().stream()
                .map(zone -> new WorkspaceSettingsView.ZoneChoice(zone.getId(), TimeZones.words(zone, visit.words())))
                .toList();
        var view = new WorkspaceSettingsView(
                AccountAddresses.workspace(workspace.id()),
                AccountAddresses.settings(workspace.id()),
                AccountAddresses.another(workspace.id()),
                settings.name(),
                settings.zone(),
                zones,
                settings.another(),
                problems);
        var title = visit.say("account.settings.title", workspace.name());
        return templates.accountSettings(WorkspaceFrame.of(visit, visitor, workspace.id(), title), view);
    }
}
