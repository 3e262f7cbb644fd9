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
import nl.samenspel.improvement.programme.NextMoment;
import nl.samenspel.improvement.programme.ProposeNext;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** What comes next, on the page of a collaboration. */
@Contribution
class NextMomentSection implements CollaborationSection {

    private final ProposeNext proposeNext;
    private final ManageWorkspaces workspaces;
    private final Clock clock;
    private final Templates templates;

    NextMomentSection(ProposeNext proposeNext, ManageWorkspaces workspaces, Clock clock, Templates templates) {
        this.proposeNext = proposeNext;
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
                        visit, told(visit, next, today), link(visit, visitor, collaboration, next)));
    }

    private static String told(Visit visit, NextMoment next, LocalDate today) {
        return switch (next) {
            case NextMoment.Answering(var wave, var until) -> visit.say("rhythm.next.open", wave, visit.date(until));
            case NextMoment.PlannedAssessment(var wave, var until) ->
                visit.say("rhythm.next.planned", wave, visit.date(until));
            case NextMoment.PlannedMeeting(var day) -> visit.say("rhythm.next.meeting", visit.date(day));
            case NextMoment.ActionFirst _ -> visit.say("rhythm.next.action-first");
            case NextMoment.Proposed(var about) ->
                about.isAfter(today)
                        ? visit.say("rhythm.next.proposed", visit.date(about))
                        : visit.say("rhythm.next.due", visit.date(about));
        };
    }

    private static Optional<Link> link(Visit visit, Visitor visitor, Collaboration collaboration, NextMoment next) {
        var subject = OwnParty.subject(collaboration);
        return switch (next) {
            case NextMoment.Answering _, NextMoment.PlannedAssessment _, NextMoment.PlannedMeeting _ ->
                Optional.empty();
            case NextMoment.ActionFirst _ ->
                Optional.of(new Link(
                                visit.say("rhythm.next.plan-action"),
                                ImprovementAddresses.of(collaboration).programme()))
                        .filter(_ -> visitor.may(Act.RUN_PROGRAMME, subject));
            case NextMoment.Proposed _ ->
                Optional.of(new Link(visit.say("rhythm.next.plan"), WaveAddresses.plan(collaboration)))
                        .filter(_ -> visitor.may(Act.PLAN_WAVE, subject));
        };
    }

    @Override
    public Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace) {
        return Map.of();
    }
}
