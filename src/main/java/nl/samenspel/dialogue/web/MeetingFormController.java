package nl.samenspel.dialogue.web;

import gg.jte.models.runtime.JteModel;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Purpose;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.platform.MeetingId;
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

/** Changing what is settled about a meeting, and calling it off. */
@Controller
@RequestMapping("/workspaces/{workspace}/meetings/{meeting}")
class MeetingFormController {

    private final PlanMeeting planMeeting;
    private final MeetingDesk desk;
    private final MeetingFormDesk forms;
    private final MeetingTold told;

    MeetingFormController(PlanMeeting planMeeting, MeetingDesk desk, MeetingFormDesk forms, MeetingTold told) {
        this.planMeeting = planMeeting;
        this.desk = desk;
        this.forms = forms;
        this.told = told;
    }

    @GetMapping("/edit")
    View filledIn(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        return about.meeting() instanceof Meeting.Prepared prepared
                ? Page.of(page(visit, visitor, prepared, MeetingForm.of(prepared.terms()), Problems.none()))
                : Page.seeOther(about.at().page());
    }

    @PostMapping("/edit")
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
                case MeetingPlanning.Refused(var refused) -> MeetingFormDesk.add(refused, visit, problems);
            }
        }
        return Page.refused(page(visit, visitor, prepared, form, problems));
    }

    @PostMapping("/discard")
    View discard(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        return about.meeting() instanceof Meeting.Prepared prepared && planMeeting.discard(prepared, visitor.name())
                ? Page.seeOther(told.results(prepared.terms())
                        .map(wave -> WaveAddresses.of(wave).page())
                        .orElseGet(() -> CollaborationAddresses.of(about.collaboration())))
                : Page.seeOther(about.at().page());
    }

    private JteModel page(Visit visit, Visitor visitor, Meeting.Prepared meeting, MeetingForm form, Problems problems) {
        var at = MeetingAddresses.of(meeting);
        var terms = meeting.terms();
        var around = new MeetingFormDesk.Around(
                terms.workspace(),
                visit.say("dialogue.form.edit"),
                lead(visit, terms),
                MeetingTold.title(visit, terms),
                at.edit(),
                at.page(),
                visit.say("dialogue.form.save"));
        return forms.page(visit, visitor, around, form, problems);
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
}
