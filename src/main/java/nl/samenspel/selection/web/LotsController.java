package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.platform.TidyText;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.KeepLots;
import nl.samenspel.selection.KeepLots.Keeping;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.LotText;
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

/** The lots of a tender, while it is prepared: adding them, changing them, and taking them away. */
@Controller
@RequestMapping("/workspaces/{workspace}/tenders/{tender}/lots")
class LotsController {

    private final TenderDesk desk;
    private final FindTender findTender;
    private final KeepLots keepLots;
    private final Templates templates;

    LotsController(TenderDesk desk, FindTender findTender, KeepLots keepLots, Templates templates) {
        this.desk = desk;
        this.findTender = findTender;
        this.keepLots = keepLots;
        this.templates = templates;
    }

    @GetMapping("/new")
    View blank(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return tender instanceof Tender.Prepared
                ? Page.of(form(
                        visit, visitor, tender, Optional.empty(), LotForm.empty(), Problems.none(), Optional.empty()))
                : back(tender);
    }

    @PostMapping("/new")
    View add(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var form = LotForm.of(sent);
        var keeping = keepLots.add(tender, form.text(), visitor.signatory());
        return answer(visit, visitor, tender, Optional.empty(), form, keeping);
    }

    @GetMapping("/paste")
    View pasting(
            Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return tender instanceof Tender.Prepared
                ? Page.of(pasting(visit, visitor, tender, "", Problems.none()))
                : back(tender);
    }

    @PostMapping("/paste")
    View paste(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @RequestParam(defaultValue = "") String lots) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var typed = Typed.lines(lots);
        var names =
                typed.lines().map(TidyText::of).filter(name -> !name.isEmpty()).toList();
        var problems = Problems.none();
        if (names.isEmpty()) {
            problems.add("lots", visit.say("selection.lots.paste.none"));
            return Page.refused(pasting(visit, visitor, tender, typed, problems));
        }
        switch (keepLots.addAll(tender, names.stream().map(LotText::called).toList(), visitor.signatory())) {
            case Keeping.Kept _, Keeping.Clash _, Keeping.TooLate _ -> {
                return back(tender);
            }
            case Keeping.Refused(var refused) ->
                problems.add("lots", LotForm.say(refused.iterator().next(), visit));
            case Keeping.TooMany _ ->
                problems.add("lots", visit.say("selection.lot.problem.too-many", KeepLots.MOST_LOTS));
        }
        return Page.refused(pasting(visit, visitor, tender, typed, problems));
    }

    @GetMapping("/{lot}")
    View edit(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("lot") LotId lotId) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var lot = lot(tender, lotId);
        return tender instanceof Tender.Prepared
                ? Page.of(form(
                        visit,
                        visitor,
                        tender,
                        Optional.of(lot),
                        LotForm.of(lot.text()),
                        Problems.none(),
                        Optional.empty()))
                : back(tender);
    }

    @PostMapping("/{lot}")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("lot") LotId lotId,
            @RequestParam MultiValueMap<String, String> sent) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var lot = lot(tender, lotId);
        var form = LotForm.of(sent);
        var keeping = keepLots.change(tender, lotId, form.shown(), form.text(), visitor.signatory());
        return answer(visit, visitor, tender, Optional.of(lot), form, keeping);
    }

    @PostMapping("/{lot}/remove")
    View remove(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("lot") LotId lotId) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var _ = keepLots.remove(tender, lotId, visitor.signatory());
        return back(tender);
    }

    /** Ends the request where there is none. */
    private Lot lot(Tender tender, LotId id) {
        return findTender.lots(tender).stream()
                .filter(lot -> lot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Denied(true));
    }

    private View answer(Visit visit, Visitor visitor, Tender tender, Optional<Lot> lot, LotForm form, Keeping keeping) {
        var problems = Problems.none();
        return switch (keeping) {
            case Keeping.Kept _, Keeping.TooLate _ -> back(tender);
            case Keeping.Refused(var refused) -> {
                LotForm.add(refused, visit, problems);
                yield Page.refused(form(visit, visitor, tender, lot, form, problems, Optional.empty()));
            }
            case Keeping.Clash(var stored) ->
                Page.refused(form(visit, visitor, tender, lot, form.beside(stored), problems, Optional.of(stored)));
            case Keeping.TooMany _ -> {
                problems.add("name", visit.say("selection.lot.problem.too-many", KeepLots.MOST_LOTS));
                yield Page.refused(form(visit, visitor, tender, lot, form, problems, Optional.empty()));
            }
        };
    }

    private static View back(Tender tender) {
        return Page.seeOther(TenderAddresses.of(tender).tender());
    }

    private JteModel form(
            Visit visit,
            Visitor visitor,
            Tender tender,
            Optional<Lot> lot,
            LotForm form,
            Problems problems,
            Optional<LotText> stored) {
        var at = TenderAddresses.of(tender);
        return templates.selectionLotForm(
                WorkspaceFrame.of(
                        visit,
                        visitor,
                        tender.workspace(),
                        visit.say(lot.isEmpty() ? "selection.lot.new" : "selection.lot.edit")),
                new LotFormView(
                        trail(tender),
                        form,
                        problems,
                        stored.map(text -> List.of(text.name(), text.service())).orElse(List.of()),
                        lot.map(at::lot).orElseGet(at::addLot),
                        at.tender()));
    }

    private JteModel pasting(Visit visit, Visitor visitor, Tender tender, String typed, Problems problems) {
        var at = TenderAddresses.of(tender);
        return templates.selectionPasteLots(
                WorkspaceFrame.of(visit, visitor, tender.workspace(), visit.say("selection.lots.paste")),
                new PasteLotsView(trail(tender), typed, problems, at.pasteLots(), at.tender()));
    }

    private List<Frame.Place> trail(Tender tender) {
        return List.of(
                desk.workspace(tender.workspace()),
                new Frame.Place(tender.text().name(), TenderAddresses.of(tender).tender(), false));
    }
}
