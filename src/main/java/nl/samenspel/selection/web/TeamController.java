package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.LargeForm;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.rating.AskTeam;
import nl.samenspel.selection.rating.AskTeam.Asking;
import nl.samenspel.selection.rating.RaterId;
import nl.samenspel.selection.sheet.TeamSheet;
import nl.samenspel.selection.web.TeamPage.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The team of a tender: asking people, giving them another link, and taking one back. */
@Controller
@RequestMapping("/workspaces/{workspace}/tenders/{tender}/team")
class TeamController {

    private static final int MOST_BYTES = 256 * 1024;

    private final TenderDesk desk;
    private final FindTender findTender;
    private final AskTeam askTeam;
    private final Templates templates;

    TeamController(TenderDesk desk, FindTender findTender, AskTeam askTeam, Templates templates) {
        this.desk = desk;
        this.findTender = findTender;
        this.askTeam = askTeam;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return Page.of(page(visit, visitor, request, tender, Outcome.none()));
    }

    @PostMapping
    @LargeForm(act = Act.RUN_TENDER, most = MOST_BYTES)
    View ask(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @RequestParam(defaultValue = "") String people) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var sheet = TeamSheet.read(people, findTender.lots(tender));
        return switch (askTeam.handle(tender, sheet.people(), visitor.signatory())) {
            case Asking.TooLate _ -> Page.seeOther(TenderAddresses.of(tender).tender());
            case Asking.TooMany _ -> {
                var told = visit.say("selection.team.too-many", AskTeam.MOST_PEOPLE);
                yield Page.refused(
                        page(visit, visitor, request, tender, new Outcome(TeamSheet.empty(), told, List.of(), people)));
            }
            case Asking.Asked(var added, var known) -> {
                var told = visit.say("selection.team.asked", added.size());
                var page = page(visit, visitor, request, tender, new Outcome(sheet, told, known));
                yield sheet.unclear().isEmpty() ? Page.of(page) : Page.refused(page);
            }
        };
    }

    @PostMapping("/{rater}/reissue")
    View reissue(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("rater") RaterId rater) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var anew = askTeam.reissue(tender, rater, visitor.signatory());
        return Page.seeOther(TenderAddresses.of(tender).team()
                + anew.map(one -> "#person-" + one.id()).orElse(""));
    }

    @PostMapping("/{rater}/withdraw")
    View withdraw(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("rater") RaterId rater) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return switch (askTeam.withdraw(tender, rater, visitor.signatory())) {
            case WITHDRAWN, TOO_LATE -> Page.seeOther(TenderAddresses.of(tender).team());
            case WOULD_TELL ->
                Page.refused(page(
                        visit,
                        visitor,
                        request,
                        tender,
                        new Outcome(TeamSheet.empty(), visit.say("selection.team.would-tell"), List.of())));
        };
    }

    /** As a file to keep, so that nothing of it stays in the browser. */
    @GetMapping("/links.csv")
    View links(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return page(visit, request, tender).sheet(askTeam.of(tender)).view();
    }

    private TeamPage page(Visit visit, HttpServletRequest request, Tender tender) {
        return new TeamPage(
                visit,
                tender,
                findTender.lots(tender),
                link -> SiteAddress.of(request, ProfileAddresses.of(link).front()));
    }

    private JteModel page(Visit visit, Visitor visitor, HttpServletRequest request, Tender tender, Outcome outcome) {
        var at = TenderAddresses.of(tender);
        var view = page(visit, request, tender)
                .view(
                        List.of(
                                desk.workspace(tender.workspace()),
                                new Frame.Place(tender.text().name(), at.tender(), false)),
                        askTeam.of(tender),
                        findTender.today(tender.workspace()),
                        outcome);
        return templates.selectionTeam(
                WorkspaceFrame.of(visit, visitor, tender.workspace(), visit.say("selection.team.title")), view);
    }
}
