package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationSection;
import nl.samenspel.dialogue.web.MeetingAddresses;
import nl.samenspel.improvement.rhythm.NextMoment;
import nl.samenspel.improvement.rhythm.ProposeNext;
import nl.samenspel.improvement.rhythm.SetCadence;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** What comes next and in which rhythm, on the page of a collaboration. */
@Contribution
class NextMomentSection implements CollaborationSection {

    private final ProposeNext proposeNext;
    private final SetCadence setCadence;
    private final ManageWorkspaces workspaces;
    private final Clock clock;
    private final Templates templates;

    NextMomentSection(
            ProposeNext proposeNext,
            SetCadence setCadence,
            ManageWorkspaces workspaces,
            Clock clock,
            Templates templates) {
        this.proposeNext = proposeNext;
        this.setCadence = setCadence;
        this.workspaces = workspaces;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> part(Visit visit, Visitor visitor, Collaboration collaboration) {
        var subject = OwnParty.subject(collaboration);
        if (!visitor.may(Act.SEE_IMPROVEMENT, subject)) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), workspaces.zone(collaboration.workspace()));
        return proposeNext
                .handle(collaboration.workspace(), collaboration.id(), today, visitor.may(Act.SEE_MEETING, subject))
                .map(next -> templates.improvementNext(
                        visit,
                        told(visit, next, today),
                        link(visit, visitor, collaboration, next),
                        CadenceForm.told(visit, setCadence.of(collaboration.workspace(), collaboration.id())),
                        change(visit, visitor, collaboration)));
    }

    private static Optional<Link> change(Visit visit, Visitor visitor, Collaboration collaboration) {
        return Optional.of(new Link(visit.say("rhythm.cadence.change"), ImprovementAddresses.rhythm(collaboration)))
                .filter(_ -> visitor.may(Act.RUN_PROGRAMME, OwnParty.subject(collaboration)));
    }

    private static String told(Visit visit, NextMoment moment, LocalDate today) {
        return switch (moment) {
            case NextMoment.Answering(var wave, var until) -> visit.say("rhythm.next.open", wave, visit.date(until));
            case NextMoment.PlannedAssessment(var wave, var until) ->
                visit.say("rhythm.next.planned", wave, visit.date(until));
            case NextMoment.PlannedMeeting(var day) -> visit.say("rhythm.next.meeting", visit.date(day));
            case NextMoment.ActionFirst _ -> visit.say("rhythm.next.action-first");
            case NextMoment.ProposedAssessment next ->
                visit.say(
                        next.about().isAfter(today) ? "rhythm.next.proposed" : "rhythm.next.due",
                        visit.date(next.about()));
            case NextMoment.ProposedPulse next ->
                visit.say(
                        next.about().isAfter(today) ? "rhythm.next.proposed-pulse" : "rhythm.next.due-pulse",
                        visit.date(next.about()));
            case NextMoment.ProposedMeeting next ->
                visit.say(
                        next.about().isAfter(today) ? "rhythm.next.proposed-meeting" : "rhythm.next.due-meeting",
                        visit.date(next.about()));
        };
    }

    private static Optional<Link> link(Visit visit, Visitor visitor, Collaboration collaboration, NextMoment moment) {
        var subject = OwnParty.subject(collaboration);
        return switch (moment) {
            case NextMoment.Answering _, NextMoment.PlannedAssessment _, NextMoment.PlannedMeeting _ ->
                Optional.empty();
            case NextMoment.ActionFirst _ ->
                Optional.of(new Link(
                                visit.say("rhythm.next.plan-action"),
                                ImprovementAddresses.of(collaboration).programme()))
                        .filter(_ -> visitor.may(Act.RUN_PROGRAMME, subject));
            case NextMoment.ProposedAssessment next ->
                Optional.of(new Link(
                                visit.say("rhythm.next.plan"),
                                next.like()
                                        .map(last -> WaveAddresses.planLike(last, next.workedOn()))
                                        .orElseGet(() -> WaveAddresses.plan(collaboration))))
                        .filter(_ -> visitor.may(Act.PLAN_WAVE, subject));
            case NextMoment.ProposedPulse next ->
                Optional.of(new Link(
                                visit.say("rhythm.next.plan-pulse"),
                                WaveAddresses.planPulseLike(next.like(), next.aspects())))
                        .filter(_ -> visitor.may(Act.PLAN_WAVE, subject));
            case NextMoment.ProposedMeeting next ->
                next.results()
                        .map(about -> new Link(visit.say("rhythm.next.plan-meeting"), MeetingAddresses.plan(about)))
                        .filter(_ -> visitor.may(Act.PREPARE_MEETING, subject));
        };
    }

    @Override
    public Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace) {
        return Map.of();
    }
}
