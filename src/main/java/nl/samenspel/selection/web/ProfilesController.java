package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.LargeForm;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.profile.AgreeOnProfile;
import nl.samenspel.selection.profile.AgreeOnProfile.Agreeing;
import nl.samenspel.selection.profile.AgreedAspect;
import nl.samenspel.selection.profile.AgreedProfile;
import nl.samenspel.selection.profile.FrozenProfile;
import nl.samenspel.selection.profile.ReadProfiles;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the team said that each lot needs, what it agrees, and the profile once it is frozen. */
@Controller
@RequestMapping("/workspaces/{workspace}/tenders/{tender}/profiles")
class ProfilesController {

    private static final int MOST_BYTES = 512 * 1024;

    private final TenderDesk desk;
    private final FindTender findTender;
    private final FindModel findModel;
    private final ReadProfiles readProfiles;
    private final AgreeOnProfile agreeOnProfile;
    private final Templates templates;

    ProfilesController(
            TenderDesk desk,
            FindTender findTender,
            FindModel findModel,
            ReadProfiles readProfiles,
            AgreeOnProfile agreeOnProfile,
            Templates templates) {
        this.desk = desk;
        this.findTender = findTender;
        this.findModel = findModel;
        this.readProfiles = readProfiles;
        this.agreeOnProfile = agreeOnProfile;
        this.templates = templates;
    }

    @GetMapping
    View all(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.SEE_TENDER, workspace, id);
        var page = page(visit, tender);
        return page.said().isEmpty()
                ? Page.seeOther(TenderAddresses.of(tender).tender())
                : Page.of(templates.selectionProfiles(
                        WorkspaceFrame.of(visit, visitor, workspace, page.title()), page.view(trail(tender))));
    }

    @GetMapping("/{lot}")
    View one(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("lot") LotId lotId) {
        var tender = desk.open(visitor, Act.SEE_TENDER, workspace, id);
        var lot = lot(tender, lotId);
        if (TenderPage.isAsking(tender)) {
            return Page.seeOther(TenderAddresses.of(tender).tender());
        }
        var stored = readProfiles.agreed(tender, lotId);
        return Page.of(page(visit, visitor, tender, lot, stored, stored.mark(), List.of(), List.of()));
    }

    @PostMapping("/{lot}")
    @LargeForm(act = Act.RUN_TENDER, most = MOST_BYTES)
    View agree(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("lot") LotId lotId,
            @RequestParam MultiValueMap<String, String> sent) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var lot = lot(tender, lotId);
        var form = AgreementForm.of(findModel.handle(tender.text().model()), sent);
        var at = TenderAddresses.of(tender);
        return switch (agreeOnProfile.handle(tender, lot, form.shown(), form.profile(), visitor.signatory())) {
            case Agreeing.Agreed _ -> Page.seeOther(at.profiles());
            case Agreeing.NotNow _ -> Page.seeOther(at.tender());
            case Agreeing.Refused refused ->
                Page.refused(page(
                        visit,
                        visitor,
                        tender,
                        lot,
                        form.profile(),
                        form.shown(),
                        List.of(),
                        problems(visit, tender, refused)));
            case Agreeing.Clash(AgreedProfile stored) ->
                Page.refused(page(
                        visit,
                        visitor,
                        tender,
                        lot,
                        form.profile(),
                        stored.mark(),
                        page(visit, tender).stored(form.profile(), stored),
                        List.of()));
        };
    }

    private List<LotProfileView.Problem> problems(Visit visit, Tender tender, Agreeing.Refused refused) {
        var model = findModel.handle(tender.text().model());
        var told = new ArrayList<LotProfileView.Problem>();
        refused.problems()
                .forEach((slug, found) -> found.forEach(problem -> told.add(new LotProfileView.Problem(
                        AgreementForm.field(
                                slug,
                                switch (problem) {
                                    case OFF_THE_SCALE -> "level";
                                    case MINIMUM_ABOVE_THE_LEVEL -> "minimum";
                                    case MINIMUM_WITHOUT_REASON -> "minimum-reason";
                                    case TOO_LONG -> "reason";
                                }),
                        visit.say(
                                SelectionWords.AGREEMENT_PROBLEM,
                                problem,
                                model.aspect(slug).orElseThrow().name().in(visit.language()),
                                model.levels(),
                                AgreedAspect.LONGEST)))));
        return told;
    }

    @GetMapping("/{lot}/document")
    View document(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("lot") LotId lotId) {
        var tender = desk.open(visitor, Act.SEE_TENDER, workspace, id);
        var lot = lot(tender, lotId);
        return readProfiles
                .frozen(tender, lotId)
                .<View>map(frozen -> {
                    var page = new DocumentPage(
                            visit, findModel.handle(tender.text().model()), frozen, findTender.zone(workspace));
                    return Page.of(templates.selectionDocument(
                            WorkspaceFrame.of(
                                    visit, visitor, workspace, visit.say("selection.document.title", lot.name())),
                            page.view(trail(tender), TenderAddresses.of(tender).text(lot))));
                })
                .orElseGet(() -> Page.seeOther(TenderAddresses.of(tender).tender()));
    }

    /** The text of which the fingerprint is, to the letter. */
    @GetMapping("/{lot}/profile.json")
    View text(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("lot") LotId lotId) {
        var tender = desk.open(visitor, Act.SEE_TENDER, workspace, id);
        var lot = lot(tender, lotId);
        var frozen = readProfiles.frozen(tender, lotId).orElseThrow(() -> new Denied(false));
        return file(lot, frozen);
    }

    private static View file(Lot lot, FrozenProfile frozen) {
        return (_, _, response) -> {
            response.setContentType("application/json;charset=utf-8");
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(lot.name() + ".json", StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.getWriter().write(frozen.text());
        };
    }

    /** Ends the request where there is none. */
    private Lot lot(Tender tender, LotId id) {
        return findTender.lots(tender).stream()
                .filter(lot -> lot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Denied(true));
    }

    private ProfilesPage page(Visit visit, Tender tender) {
        return new ProfilesPage(
                visit,
                tender,
                findModel.handle(tender.text().model()),
                readProfiles.ofTeam(tender),
                readProfiles.agreed(tender));
    }

    private JteModel page(
            Visit visit,
            Visitor visitor,
            Tender tender,
            Lot lot,
            AgreedProfile typed,
            String shown,
            List<String> stored,
            List<LotProfileView.Problem> problems) {
        var page = page(visit, tender);
        var trail = new ArrayList<>(trail(tender));
        trail.add(new Frame.Place(
                visit.say("selection.profiles.all"), TenderAddresses.of(tender).profiles(), false));
        return templates.selectionLotProfile(
                WorkspaceFrame.of(visit, visitor, tender.workspace(), lot.name()),
                page.lot(trail, page.of(lot), typed, shown, stored, problems));
    }

    private List<Frame.Place> trail(Tender tender) {
        return List.of(
                desk.workspace(tender.workspace()),
                new Frame.Place(tender.text().name(), TenderAddresses.of(tender).tender(), false));
    }
}
