package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.ActionNote;
import nl.samenspel.improvement.programme.NameOwners;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.OwnerId;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.improvement.programme.ReportProgress;
import nl.samenspel.improvement.risk.KeepRisks;
import nl.samenspel.improvement.risk.Risk;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The actions of somebody without an account, by a link of one’s own: nothing changes by following it. */
@Controller
@RequestMapping("/mine/{link}")
class MineController {

    private final NameOwners nameOwners;
    private final FindCollaboration findCollaboration;
    private final PlanActions planActions;
    private final ReportProgress reportProgress;
    private final KeepRisks keepRisks;
    private final ProgrammeDesk desk;
    private final ProgrammeCalendar calendar;
    private final Templates templates;

    MineController(
            NameOwners nameOwners,
            FindCollaboration findCollaboration,
            PlanActions planActions,
            ReportProgress reportProgress,
            KeepRisks keepRisks,
            ProgrammeDesk desk,
            ProgrammeCalendar calendar,
            Templates templates) {
        this.nameOwners = nameOwners;
        this.findCollaboration = findCollaboration;
        this.planActions = planActions;
        this.reportProgress = reportProgress;
        this.keepRisks = keepRisks;
        this.desk = desk;
        this.calendar = calendar;
        this.templates = templates;
    }

    /** @param owner empty for the calendar of all */
    private record Behind(Opened opened, Optional<OwnerId> owner, List<Action> actions) {}

    private Optional<Behind> behind(Visit visit, String link) {
        return nameOwners
                .behind(link)
                .flatMap(found -> findCollaboration
                        .handle(found.workspace(), found.collaboration())
                        .map(collaboration -> new Behind(
                                desk.opened(visit, collaboration),
                                found.owner(),
                                planActions.of(found.workspace(), found.collaboration()).stream()
                                        .filter(action -> found.owner()
                                                .map(action.owner().id()::equals)
                                                .orElse(true))
                                        .sorted(Comparator.comparing((Action action) ->
                                                        !action.progress().isOpen())
                                                .thenComparing(
                                                        action -> action.text().due()))
                                        .toList())));
    }

    @GetMapping
    View show(
            Visit visit, HttpServletRequest request, @PathVariable String link, @RequestParam Optional<String> noted) {
        return own(visit, link)
                .map(behind -> page(visit, request, link, behind, noted.isPresent(), Optional.empty()))
                .orElseGet(() -> nothing(visit));
    }

    /** Behind a link that is somebody’s. */
    private Optional<Behind> own(Visit visit, String link) {
        return behind(visit, link).filter(behind -> behind.owner.isPresent());
    }

    /** What was typed of one of the actions, and what stands in its way. */
    private record Typed(ActionId action, ProgressForm form, Problems problems) {}

    @PostMapping("/progress/{action}")
    View report(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String link,
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> sent) {
        var own = own(visit, link);
        if (own.isEmpty()) {
            return nothing(visit);
        }
        var opened = own.get().opened;
        var form = ProgressForm.of(sent);
        var problems = form.progress(opened.words().today())
                .map(progress -> ProgressForm.problems(
                        reportProgress.byOwner(
                                opened.collaboration(), own.get().owner.orElseThrow(), action, progress, form.said()),
                        opened.words()))
                .orElseGet(() -> Problems.none().add("status", visit.say("programme.problem.status")));
        return problems.isEmpty()
                ? Page.seeOther(ImprovementAddresses.mineNoted(link))
                : page(visit, request, link, own.get(), false, Optional.of(new Typed(action, form, problems)));
    }

    /** For calendar programs; a link of somebody’s own shows what is the own. */
    @GetMapping("/calendar")
    View calendar(Visit visit, @PathVariable String link, @RequestParam(defaultValue = "") String language) {
        return behind(Language.ofTag(language).map(visit::in).orElse(visit), link)
                .map(behind -> calendar.view(behind.opened, behind.actions, risks(behind)))
                .orElseGet(() -> nothing(visit));
    }

    private List<Risk> risks(Behind behind) {
        var collaboration = behind.opened.collaboration();
        return keepRisks.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(risk -> behind.owner.isEmpty()
                        || behind.owner.equals(risk.carrier().map(Owner::id)))
                .toList();
    }

    private View page(
            Visit visit,
            HttpServletRequest request,
            String link,
            Behind behind,
            boolean isNoted,
            Optional<Typed> typed) {
        var words = behind.opened.words();
        var collaboration = behind.opened.collaboration();
        var notes = planActions.notes(collaboration.workspace(), collaboration.id());
        var view = new MineView(
                words.say(
                        "programme.mine.lead",
                        behind.actions.stream()
                                .filter(action -> action.progress().isOpen())
                                .count(),
                        behind.opened.collaboration().name()),
                isNoted,
                behind.actions.stream()
                        .map(action ->
                                card(behind.opened, link, action, notes.getOrDefault(action.id(), List.of()), typed))
                        .toList(),
                SiteAddress.of(request, ImprovementAddresses.calendar(link, visit.language())));
        var page = templates.improvementMine(Frame.of(visit, visit.say("programme.mine.title")), view);
        return typed.isEmpty() ? Page.of(page) : Page.refused(page);
    }

    private static MineView.Card card(
            Opened opened, String link, Action action, List<ActionNote> notes, Optional<Typed> typed) {
        var words = opened.words();
        var own = typed.filter(one -> one.action.equals(action.id()));
        return new MineView.Card(
                new ProgrammeView.Row(
                        words.sentence(action.text()),
                        "",
                        words.who(action.owner()),
                        words.date(action.text().due()),
                        words.standing(action),
                        words.lifts(action.text()),
                        words.effort(action.text()),
                        ""),
                action.text().sign(),
                action.progress() instanceof Progress.Dropped(var why) ? why : "",
                new ProgressTold(words, opened.zone())
                        .part(
                                action,
                                notes,
                                own.map(Typed::form).orElseGet(() -> ProgressForm.of(action.progress())),
                                own.map(Typed::problems).orElseGet(Problems::none),
                                ImprovementAddresses.mine(link, action.id())));
    }

    private View nothing(Visit visit) {
        return Page.failed(
                templates.platformNotice(
                        Frame.of(visit, visit.say("programme.mine.none")), visit.say("programme.mine.none.text")),
                HttpStatus.NOT_FOUND);
    }
}
