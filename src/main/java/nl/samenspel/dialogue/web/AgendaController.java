package nl.samenspel.dialogue.web;

import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.ArrangeAgenda;
import nl.samenspel.dialogue.Arrangement;
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

/** The agenda of a meeting, which facilitators put in order. */
@Controller
@RequestMapping("/workspaces/{workspace}/meetings/{meeting}")
class AgendaController {

    private final MeetingDesk desk;
    private final AgendaDesk agendas;
    private final ArrangeAgenda arrangeAgenda;

    AgendaController(MeetingDesk desk, AgendaDesk agendas, ArrangeAgenda arrangeAgenda) {
        this.desk = desk;
        this.agendas = agendas;
        this.arrangeAgenda = arrangeAgenda;
    }

    @GetMapping
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.SEE_MEETING, workspace, meeting);
        return Page.of(agendas.page(visit, visitor, about, TypedAgenda.nothing()));
    }

    /** The minutes of all topics, and the button that was pressed. */
    @PostMapping("/agenda")
    View arrange(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        var problems = Problems.none();
        var reading = new ArrangementReading(sent, agendas.agenda(about), visit, problems);
        for (var change : reading.changes()) {
            if (arrangeAgenda.handle(about.meeting().terms(), change)
                    instanceof Arrangement.Outcome.Refused(var problem)) {
                problems.add("agenda", AgendaDesk.say(visit, problem));
            }
        }
        return agendas.answer(
                visit,
                visitor,
                about,
                TypedAgenda.arranged(problems, reading.wrong()),
                reading.kept().map(about.at()::topic).orElse(about.at().page()));
    }
}
