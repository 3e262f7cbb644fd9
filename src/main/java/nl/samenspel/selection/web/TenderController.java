package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.PlanTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.profile.FreezeProfiles;
import nl.samenspel.selection.profile.FreezeProfiles.Freezing;
import nl.samenspel.selection.rating.AskTeam;
import nl.samenspel.selection.rating.CloseProfiles;
import nl.samenspel.selection.rating.CloseProfiles.Closing;
import nl.samenspel.selection.rating.OpenProfiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A tender: how far it is, its lots and its team, and the step to the next state. */
@Controller
@RequestMapping("/workspaces/{workspace}/tenders/{tender}")
class TenderController {

    private final TenderDesk desk;
    private final FindTender findTender;
    private final PlanTender planTender;
    private final AskTeam askTeam;
    private final OpenProfiles openProfiles;
    private final CloseProfiles closeProfiles;
    private final FreezeProfiles freezeProfiles;
    private final Templates templates;

    TenderController(
            TenderDesk desk,
            FindTender findTender,
            PlanTender planTender,
            AskTeam askTeam,
            OpenProfiles openProfiles,
            CloseProfiles closeProfiles,
            FreezeProfiles freezeProfiles,
            Templates templates) {
        this.desk = desk;
        this.findTender = findTender;
        this.planTender = planTender;
        this.askTeam = askTeam;
        this.openProfiles = openProfiles;
        this.closeProfiles = closeProfiles;
        this.freezeProfiles = freezeProfiles;
        this.templates = templates;
    }

    @GetMapping
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        return Page.of(page(visit, visitor, desk.open(visitor, Act.SEE_TENDER, workspace, id), ""));
    }

    private JteModel page(Visit visit, Visitor visitor, Tender tender, String refused) {
        var page = new TenderPage(
                visit,
                tender,
                findTender.today(tender.workspace()),
                findTender.zone(tender.workspace()),
                tender instanceof Tender.ProfilesClosed ? freezeProfiles.incomplete(tender) : List.of(),
                tender instanceof Tender.ProfilesClosed ? freezeProfiles.mark(tender) : "");
        var view = page.view(
                desk.workspace(tender.workspace()),
                findTender.lots(tender),
                askTeam.of(tender),
                findTender.entries(tender),
                tender instanceof Tender.Prepared ? openProfiles.obstacle(tender) : Optional.empty(),
                refused);
        return templates.selectionTender(
                WorkspaceFrame.of(
                        visit, visitor, tender.workspace(), tender.text().name()),
                view);
    }

    @PostMapping("/open")
    View open(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return openProfiles
                .handle(tender, visitor.signatory())
                .<View>map(obstacle ->
                        Page.refused(page(visit, visitor, tender, visit.say(SelectionWords.OBSTACLE, obstacle))))
                .orElseGet(() -> Page.seeOther(TenderAddresses.of(tender).tender()));
    }

    @PostMapping("/close")
    View close(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return switch (closeProfiles.handle(tender, visitor.signatory())) {
            case Closing.Closed _, Closing.NotOpen _ ->
                Page.seeOther(TenderAddresses.of(tender).tender());
            case Closing.TooFew(var lots) -> {
                var threshold = tender.text().disclosure().threshold();
                yield Page.refused(page(
                        visit,
                        visitor,
                        tender,
                        lots.isEmpty()
                                ? visit.say("selection.closing.nobody")
                                : visit.say("selection.closing.too-few", threshold, names(lots))));
            }
        };
    }

    @PostMapping("/freeze")
    View freeze(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @RequestParam(defaultValue = "") String shown) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return switch (freezeProfiles.handle(tender, shown, visitor.signatory())) {
            case Freezing.Frozen _, Freezing.NotNow _ ->
                Page.seeOther(TenderAddresses.of(tender).tender());
            case Freezing.Changed _ ->
                Page.refused(page(visit, visitor, tender, visit.say("selection.freeze.changed")));
            case Freezing.Incomplete(var lots) ->
                Page.refused(page(visit, visitor, tender, visit.say("selection.freeze.incomplete", names(lots))));
        };
    }

    private static String names(List<Lot> lots) {
        return String.join(", ", lots.stream().map(Lot::name).toList());
    }

    @PostMapping("/remove")
    View remove(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var _ = planTender.remove(tender.workspace(), tender.id());
        return Page.seeOther(AccountAddresses.workspace(workspace));
    }
}
