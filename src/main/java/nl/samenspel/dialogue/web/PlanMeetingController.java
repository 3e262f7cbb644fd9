package nl.samenspel.dialogue.web;

import gg.jte.models.runtime.JteModel;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.collaboration.web.CollaborationDesk;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
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

/** Planning a meeting about released results, or one that goes through a guide. */
@Controller
@RequestMapping("/workspaces/{workspace}")
class PlanMeetingController {

    private final PlanMeeting planMeeting;
    private final CollaborationDesk collaborations;
    private final WaveDesk waves;
    private final MeetingFormDesk forms;

    PlanMeetingController(
            PlanMeeting planMeeting, CollaborationDesk collaborations, WaveDesk waves, MeetingFormDesk forms) {
        this.planMeeting = planMeeting;
        this.collaborations = collaborations;
        this.waves = waves;
        this.forms = forms;
    }

    @GetMapping("/waves/{id}/meetings/new")
    View proposed(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = waves.open(visitor, Act.PREPARE_MEETING, workspace, id);
        if (!(about.wave() instanceof Wave.Revealed revealed)) {
            return Page.seeOther(about.address());
        }
        var form = MeetingForm.proposed(forms.today(workspace), isTogether(revealed.terms()));
        return Page.of(page(visit, visitor, revealed, form, Problems.none()));
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
                (form, problems) -> page(visit, visitor, revealed, form, problems));
    }

    @GetMapping("/collaborations/{collaboration}/meetings/{guide}")
    View proposed(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("guide") String slug) {
        var guide = guide(slug);
        var collaboration = collaborations.open(visitor, Act.PREPARE_MEETING, workspace, id);
        var form = MeetingForm.proposed(forms.today(workspace), GuideTopic.of(guide));
        return Page.of(page(visit, visitor, collaboration, guide, form, Problems.none()));
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
        var collaboration = collaborations.open(visitor, Act.PREPARE_MEETING, workspace, id);
        return planned(
                visit,
                sent,
                draft -> planMeeting.handle(workspace, id, guide, draft, new Leader(visitor.account(), visitor.name())),
                (form, problems) -> page(visit, visitor, collaboration, guide, form, problems));
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
                case MeetingPlanning.Refused(var refused) -> MeetingFormDesk.add(refused, visit, problems);
                case MeetingPlanning.AlreadyStarted _ -> throw new IllegalStateException("A new meeting has not begun");
            }
        }
        return Page.refused(again.apply(form, problems));
    }

    private JteModel page(Visit visit, Visitor visitor, Wave.Revealed wave, MeetingForm form, Problems problems) {
        var around = new MeetingFormDesk.Around(
                wave.terms().workspace(),
                visit.say("dialogue.form.new"),
                visit.say("dialogue.form.lead", wave.terms().name()),
                wave.terms().name(),
                MeetingAddresses.plan(wave),
                WaveAddresses.of(wave).page(),
                visit.say("dialogue.form.plan"));
        return forms.page(visit, visitor, around, form, problems);
    }

    private JteModel page(
            Visit visit,
            Visitor visitor,
            Collaboration collaboration,
            Guide guide,
            MeetingForm form,
            Problems problems) {
        var around = new MeetingFormDesk.Around(
                collaboration.workspace(),
                visit.say(GuideWords.PLAN, guide),
                visit.say(GuideWords.LEAD, guide),
                collaboration.name(),
                MeetingAddresses.plan(collaboration, guide),
                CollaborationAddresses.of(collaboration),
                visit.say("dialogue.form.plan"));
        return forms.page(visit, visitor, around, form, problems);
    }

    /** Votes are shown as the answers were, unless somebody settles it otherwise. */
    private static boolean isTogether(WaveTerms wave) {
        return wave.parties().both().stream().allMatch(party -> party.disclosure() instanceof Disclosure.Open);
    }
}
