package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Purpose;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.TimeZones;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Planning a meeting about released results, changing what is settled about it, and calling it off. */
@Controller
@RequestMapping("/workspaces/{workspace}")
class MeetingFormController {

    private final PlanMeeting planMeeting;
    private final MeetingDesk desk;
    private final WaveDesk waves;
    private final MeetingTold told;
    private final ManageWorkspaces workspaces;
    private final Clock clock;
    private final Templates templates;

    MeetingFormController(
            PlanMeeting planMeeting,
            MeetingDesk desk,
            WaveDesk waves,
            MeetingTold told,
            ManageWorkspaces workspaces,
            Clock clock,
            Templates templates) {
        this.planMeeting = planMeeting;
        this.desk = desk;
        this.waves = waves;
        this.told = told;
        this.workspaces = workspaces;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/waves/{id}/meetings/new")
    View proposed(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = waves.open(visitor, Act.PREPARE_MEETING, workspace, id);
        if (!(about.wave() instanceof Wave.Revealed revealed)) {
            return Page.seeOther(about.address());
        }
        var form = MeetingForm.proposed(today(workspace), isTogether(revealed.terms()));
        return Page.of(newPage(visit, visitor, revealed, form, Problems.none()));
    }

    @PostMapping("/waves/{id}/meetings/new")
    View plan(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = waves.open(visitor, Act.PREPARE_MEETING, workspace, id);
        if (!(about.wave() instanceof Wave.Revealed revealed)) {
            return Page.seeOther(about.address());
        }
        return planned(
                visit,
                sent,
                draft -> planMeeting.handle(
                        revealed, draft, new Leader(visitor.account(), visitor.name()), visit.language()),
                (form, problems) -> newPage(visit, visitor, revealed, form, problems));
    }

    @GetMapping("/collaborations/{collaboration}/meetings/{guide}")
    View proposed(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("guide") String slug) {
        var guide = guide(slug);
        var collaboration = desk.collaboration(visitor, Act.PREPARE_MEETING, workspace, id);
        var form = MeetingForm.proposed(today(workspace), GuideTopic.of(guide));
        return Page.of(newPage(visit, visitor, collaboration, guide, form, Problems.none()));
    }

    @PostMapping("/collaborations/{collaboration}/meetings/{guide}")
    View plan(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("guide") String slug,
            @RequestParam MultiValueMap<String, String> sent) {
        var guide = guide(slug);
        var collaboration = desk.collaboration(visitor, Act.PREPARE_MEETING, workspace, id);
        return planned(
                visit,
                sent,
                draft -> planMeeting.handle(workspace, id, guide, draft, new Leader(visitor.account(), visitor.name())),
                (form, problems) -> newPage(visit, visitor, collaboration, guide, form, problems));
    }

    private static Guide guide(String slug) {
        return Slug.parse(Guide.class, slug).orElseThrow(() -> new Denied(false));
    }

    private View planned(
            Visit visit,
            MultiValueMap<String, String> sent,
            Function<MeetingDraft, MeetingPlanning> planning,
            BiFunction<MeetingForm, Problems, JteModel> again) {
        var form = MeetingForm.of(sent);
        var problems = Problems.none();
        var draft = form.draft(visit, problems);
        if (draft.isPresent()) {
            switch (planning.apply(draft.get())) {
                case MeetingPlanning.Accepted(var meeting) -> {
                    return Page.seeOther(MeetingAddresses.of(meeting).page());
                }
                case MeetingPlanning.Refused(var refused) -> add(refused, visit, problems);
                case MeetingPlanning.AlreadyStarted _ -> throw new IllegalStateException("A new meeting has not begun");
            }
        }
        return Page.refused(again.apply(form, problems));
    }

    @GetMapping("/meetings/{meeting}/edit")
    View filledIn(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        return about.meeting() instanceof Meeting.Prepared prepared
                ? Page.of(editPage(visit, visitor, prepared, MeetingForm.of(prepared.terms()), Problems.none()))
                : Page.seeOther(about.at().page());
    }

    @PostMapping("/meetings/{meeting}/edit")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        if (!(about.meeting() instanceof Meeting.Prepared prepared)) {
            return Page.seeOther(about.at().page());
        }
        var form = MeetingForm.of(sent);
        var problems = Problems.none();
        var draft = form.draft(visit, problems);
        if (draft.isPresent()) {
            switch (planMeeting.change(prepared, told.results(prepared.terms()).map(Wave::terms), draft.get())) {
                case MeetingPlanning.Accepted _, MeetingPlanning.AlreadyStarted _ -> {
                    return Page.seeOther(about.at().page());
                }
                case MeetingPlanning.Refused(var refused) -> add(refused, visit, problems);
            }
        }
        return Page.refused(editPage(visit, visitor, prepared, form, problems));
    }

    @PostMapping("/meetings/{meeting}/discard")
    View discard(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        return about.meeting() instanceof Meeting.Prepared prepared && planMeeting.discard(prepared, visitor.name())
                ? Page.seeOther(told.results(prepared.terms())
                        .map(wave -> WaveAddresses.of(wave).page())
                        .orElseGet(() -> CollaborationAddresses.of(about.collaboration())))
                : Page.seeOther(about.at().page());
    }

    private JteModel newPage(Visit visit, Visitor visitor, Wave.Revealed wave, MeetingForm form, Problems problems) {
        var view = new MeetingFormView(
                form,
                labelled(visit, problems),
                visit.say("dialogue.form.lead", wave.terms().name()),
                zone(visit, wave.terms().workspace()),
                Explained.all(visit, DialogueWords.VOTES, DialogueWords.VOTES_TEXT),
                wave.terms().name(),
                MeetingAddresses.plan(wave),
                WaveAddresses.of(wave).page(),
                visit.say("dialogue.form.plan"));
        var frame = WorkspaceFrame.of(visit, visitor, wave.terms().workspace(), visit.say("dialogue.form.new"));
        return templates.dialogueMeetingForm(frame, view);
    }

    private JteModel newPage(
            Visit visit,
            Visitor visitor,
            Collaboration collaboration,
            Guide guide,
            MeetingForm form,
            Problems problems) {
        var view = new MeetingFormView(
                form,
                labelled(visit, problems),
                visit.say(GuideWords.LEAD, guide),
                zone(visit, collaboration.workspace()),
                Explained.all(visit, DialogueWords.VOTES, DialogueWords.VOTES_TEXT),
                collaboration.name(),
                MeetingAddresses.plan(collaboration, guide),
                CollaborationAddresses.of(collaboration),
                visit.say("dialogue.form.plan"));
        var frame = WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say(GuideWords.PLAN, guide));
        return templates.dialogueMeetingForm(frame, view);
    }

    private String lead(Visit visit, MeetingTerms meeting) {
        return switch (meeting.purpose()) {
            case Purpose.Results _ ->
                visit.say(
                        "dialogue.form.lead",
                        told.results(meeting).orElseThrow().terms().name());
            case Purpose.Guided(var guide) -> visit.say(GuideWords.LEAD, guide);
        };
    }

    private JteModel editPage(
            Visit visit, Visitor visitor, Meeting.Prepared meeting, MeetingForm form, Problems problems) {
        var at = MeetingAddresses.of(meeting);
        var terms = meeting.terms();
        var view = new MeetingFormView(
                form,
                labelled(visit, problems),
                lead(visit, terms),
                zone(visit, terms.workspace()),
                Explained.all(visit, DialogueWords.VOTES, DialogueWords.VOTES_TEXT),
                MeetingTold.title(visit, terms),
                at.edit(),
                at.page(),
                visit.say("dialogue.form.save"));
        var frame = WorkspaceFrame.of(visit, visitor, terms.workspace(), visit.say("dialogue.form.edit"));
        return templates.dialogueMeetingForm(frame, view);
    }

    /** The fields of the form in the order of the page. */
    private static Problems labelled(Visit visit, Problems problems) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("day", visit.say("dialogue.field.day"));
        labels.put("begins", visit.say("dialogue.field.begins"));
        labels.put("minutes", visit.say("dialogue.field.minutes"));
        labels.put("place", visit.say("dialogue.field.place"));
        labels.put("votes", visit.say("dialogue.field.votes"));
        return problems.under(labels);
    }

    private static void add(Set<MeetingDraft.Problem> refused, Visit visit, Problems problems) {
        for (var problem : refused) {
            problems.add(
                    switch (problem) {
                        case DAY_PAST, DAY_TOO_LATE -> "day";
                        case PLACE_TOO_LONG -> "place";
                        case MINUTES_OUT_OF_RANGE -> "minutes";
                    },
                    visit.say(
                            DialogueWords.PROBLEM,
                            problem,
                            MeetingTerms.LONGEST_PLACE,
                            MeetingTerms.SHORTEST,
                            MeetingTerms.LONGEST));
        }
    }

    /** Votes are shown as the answers were, unless somebody settles it otherwise. */
    private static boolean isTogether(WaveTerms wave) {
        return wave.parties().both().stream().allMatch(party -> party.disclosure() instanceof Disclosure.Open);
    }

    private String zone(Visit visit, WorkspaceId workspace) {
        return TimeZones.words(workspaces.zone(workspace), visit.words());
    }

    private LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }
}
