package nl.samenspel.dialogue.web;

import java.util.Optional;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.ArrangeAgenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Topics of one’s own: a facilitator puts them on the agenda, a sponsor proposes them. */
@Controller
class TopicController {

    private final MeetingDesk desk;
    private final AgendaDesk agendas;
    private final ArrangeAgenda arrangeAgenda;

    TopicController(MeetingDesk desk, AgendaDesk agendas, ArrangeAgenda arrangeAgenda) {
        this.desk = desk;
        this.agendas = agendas;
        this.arrangeAgenda = arrangeAgenda;
    }

    @PostMapping("/workspaces/{workspace}/meetings/{meeting}/topics")
    View add(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String minutes) {
        var about = desk.open(visitor, Act.SEE_MEETING, workspace, meeting);
        var by = by(visitor, about);
        var added = new AgendaView.Added(Typed.line(title), Typed.line(minutes));
        var problems = Problems.none();
        var taking = ArrangementReading.minutes(added.minutes());
        if (taking.isEmpty()) {
            problems.add("minutes", AgendaDesk.say(visit, Arrangement.Problem.MINUTES_OUT_OF_RANGE));
            Arrangement.problem(added.title())
                    .ifPresent(problem -> problems.add("title", AgendaDesk.say(visit, problem)));
        } else if (arrangeAgenda.handle(about.meeting().terms(), new Arrangement.Add(added.title(), taking.get(), by))
                instanceof Arrangement.Outcome.Refused(var problem)) {
            problems.add("title", AgendaDesk.say(visit, problem));
        }
        return agendas.answer(visit, visitor, about, TypedAgenda.added(problems, added));
    }

    /** The party whose sponsor proposes it; empty for whoever puts it on the agenda at once. */
    private Optional<Party> by(Visitor visitor, MeetingDesk.Case about) {
        if (visitor.may(Act.PREPARE_MEETING, about.subject())) {
            return Optional.empty();
        }
        var own = agendas.own(visitor, about);
        Access.require(visitor, Act.PREPARE_SIDE, about.subject().party(own.orElse(Party.CUSTOMER)));
        return own;
    }
}
