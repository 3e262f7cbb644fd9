package nl.samenspel.dialogue.web;

import java.util.HashMap;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.LargeForm;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.dialogue.PrepareSide.Writing;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a sponsor writes down before a meeting, for the own side alone. */
@Controller
class NotesController {

    /** The longest notes about as many topics as there can be, and what stood there before, in signs that take room. */
    private static final int MOST_BYTES = 1536 * 1024;

    private final MeetingDesk desk;
    private final AgendaDesk agendas;
    private final PrepareSide prepareSide;
    private final StatementDesk statements;

    NotesController(MeetingDesk desk, AgendaDesk agendas, PrepareSide prepareSide, StatementDesk statements) {
        this.desk = desk;
        this.agendas = agendas;
        this.prepareSide = prepareSide;
        this.statements = statements;
    }

    /** Also about topics that somebody has taken off the agenda since the page was shown: nothing that was written gets lost. */
    @PostMapping("/workspaces/{workspace}/meetings/{meeting}/notes")
    @LargeForm(act = Act.SEE_WORKSPACE, most = MOST_BYTES)
    View prepare(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = desk.find(visitor, workspace, meeting);
        var own = agendas.own(visitor, about).orElse(Party.CUSTOMER);
        Access.require(visitor, Act.PREPARE_SIDE, about.subject().party(own));
        var problems = Problems.none();
        var notes = new HashMap<TopicId, String>();
        var stored = new HashMap<TopicId, String>();
        var said = statements.keep(visit, about.meeting().terms(), own, agendas.agenda(about), sent, problems);
        for (var topic : agendas.agenda(about).topics()) {
            var field = AgendaView.Note.field(topic.id().toString());
            if (!sent.containsKey(field)) {
                continue;
            }
            var text = Typed.lines(sent.getFirst(field));
            var shown = Typed.lines(
                    sent.getFirst(AgendaView.Note.shownField(topic.id().toString())));
            switch (prepareSide.handle(about.meeting().terms(), own, topic.id(), shown, text)) {
                case Writing.Kept _, Writing.NoSuchTopic _ -> {}
                case Writing.TooLong _ -> {
                    notes.put(topic.id(), text);
                    problems.add(field, visit.say("dialogue.note.too-long", PrepareSide.LONGEST_NOTE, text.length()));
                }
                case Writing.Clash(var other) -> {
                    notes.put(topic.id(), text);
                    stored.put(topic.id(), other);
                    problems.add(field, visit.say("dialogue.note.clash"));
                }
            }
        }
        return agendas.answer(visit, visitor, about, TypedAgenda.noted(problems, notes, stored, said));
    }
}
