package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.PlanTender;
import nl.samenspel.selection.PlanTender.Planning;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Preparing a tender, and changing it while nobody is asked yet. */
@Controller
@RequestMapping("/workspaces/{workspace}/tenders")
class TenderFormController {

    private final TenderDesk desk;
    private final PlanTender planTender;
    private final FindTender findTender;
    private final FindModel findModel;
    private final Templates templates;

    TenderFormController(
            TenderDesk desk, PlanTender planTender, FindTender findTender, FindModel findModel, Templates templates) {
        this.desk = desk;
        this.planTender = planTender;
        this.findTender = findTender;
        this.findModel = findModel;
        this.templates = templates;
    }

    @GetMapping("/new")
    View blank(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace) {
        Access.require(visitor, Act.RUN_TENDER, Subject.of(workspace));
        return Page.of(
                blank(visit, visitor, workspace, TenderForm.proposed(findTender.today(workspace)), Problems.none()));
    }

    @PostMapping("/new")
    View plan(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @RequestParam MultiValueMap<String, String> sent) {
        Access.require(visitor, Act.RUN_TENDER, Subject.of(workspace));
        var form = TenderForm.of(sent);
        var problems = Problems.none();
        var text = form.text(visit, findModel.all().getFirst().version(), problems);
        if (text.isPresent()) {
            switch (planTender.handle(workspace, text.get(), visitor.signatory())) {
                case Planning.Planned(var tender) -> {
                    return Page.seeOther(TenderAddresses.of(tender).tender());
                }
                case Planning.Refused(var refused) -> TenderForm.add(refused, visit, problems);
                case Planning.TooLate _ -> throw new IllegalStateException("A new tender is never too late");
            }
        }
        return Page.refused(blank(visit, visitor, workspace, form, problems));
    }

    @GetMapping("/{tender}/edit")
    View edit(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return tender instanceof Tender.Prepared
                ? Page.of(edited(visit, visitor, tender, TenderForm.of(tender.text()), Problems.none()))
                : Page.seeOther(TenderAddresses.of(tender).tender());
    }

    @PostMapping("/{tender}/edit")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var form = TenderForm.of(sent);
        var problems = Problems.none();
        var text = form.text(visit, tender.text().model(), problems);
        if (text.isPresent()) {
            switch (planTender.change(workspace, id, text.get(), visitor.signatory())) {
                case Planning.Planned _, Planning.TooLate _ -> {
                    return Page.seeOther(TenderAddresses.of(tender).tender());
                }
                case Planning.Refused(var refused) -> TenderForm.add(refused, visit, problems);
            }
        }
        return Page.refused(edited(visit, visitor, tender, form, problems));
    }

    private JteModel blank(Visit visit, Visitor visitor, WorkspaceId workspace, TenderForm form, Problems problems) {
        return templates.selectionTenderForm(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("selection.form.new")),
                new TenderFormView(
                        List.of(desk.workspace(workspace)),
                        form,
                        problems,
                        TenderAddresses.plan(workspace),
                        AccountAddresses.workspace(workspace)));
    }

    private JteModel edited(Visit visit, Visitor visitor, Tender tender, TenderForm form, Problems problems) {
        var at = TenderAddresses.of(tender);
        return templates.selectionTenderForm(
                WorkspaceFrame.of(visit, visitor, tender.workspace(), visit.say("selection.form.edit")),
                new TenderFormView(
                        List.of(
                                desk.workspace(tender.workspace()),
                                new Frame.Place(tender.text().name(), at.tender(), false)),
                        form,
                        problems,
                        at.edit(),
                        at.tender()));
    }
}
