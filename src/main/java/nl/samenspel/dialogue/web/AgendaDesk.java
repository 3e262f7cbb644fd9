package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.EarlierActions;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of an agenda, for whatever was done on it. */
@Component
class AgendaDesk {

    private final FindMeeting findMeeting;
    private final PrepareSide prepareSide;
    private final StatementDesk statements;
    private final MeetingTold told;
    private final CharterDesk charters;
    private final EndingDesk endings;
    private final EarlierActions earlierActions;
    private final Templates templates;

    AgendaDesk(
            FindMeeting findMeeting,
            PrepareSide prepareSide,
            StatementDesk statements,
            MeetingTold told,
            CharterDesk charters,
            EndingDesk endings,
            EarlierActions earlierActions,
            Templates templates) {
        this.findMeeting = findMeeting;
        this.prepareSide = prepareSide;
        this.statements = statements;
        this.told = told;
        this.charters = charters;
        this.endings = endings;
        this.earlierActions = earlierActions;
        this.templates = templates;
    }

    Agenda agenda(MeetingDesk.Case about) {
        return new Agenda(findMeeting.topics(about.meeting().terms()));
    }

    /** The side for which the visitor prepares. */
    Optional<Party> own(Visitor visitor, MeetingDesk.Case about) {
        return Arrays.stream(Party.values())
                .filter(party -> visitor.may(Act.PREPARE_SIDE, about.subject().party(party)))
                .findFirst();
    }

    /** On to the page; or the page again, where something needs another look. */
    View answer(Visit visit, Visitor visitor, MeetingDesk.Case about, TypedAgenda typed) {
        return answer(visit, visitor, about, typed, about.at().page());
    }

    /** On to the part of the page at the address. */
    View answer(Visit visit, Visitor visitor, MeetingDesk.Case about, TypedAgenda typed, String address) {
        return typed.problems().isEmpty() ? Page.seeOther(address) : Page.refused(page(visit, visitor, about, typed));
    }

    JteModel page(Visit visit, Visitor visitor, MeetingDesk.Case about, TypedAgenda typed) {
        var terms = about.meeting().terms();
        var own = own(visitor, about);
        var notes = own.map(party -> prepareSide.notes(terms, party)).orElseGet(Map::of);
        var agenda = agenda(about);
        var stated = own.map(party -> statements.fields(visit, terms, party, agenda, typed))
                .orElseGet(List::of);
        var view = new AgendaPage(visit, visitor, about, agenda, told.topics(visit, terms))
                .view(
                        own,
                        notes,
                        stated,
                        earlier(visit, visitor, about),
                        charters.card(visit, visitor, about.collaboration()),
                        endings.view(visit, visitor, about),
                        typed);
        var title = terms.purpose().guided().isPresent()
                ? MeetingTold.title(visit, terms)
                : visit.say("dialogue.agenda.title", visit.date(terms.day()));
        return templates.dialogueAgenda(WorkspaceFrame.of(visit, visitor, terms.workspace(), title), view);
    }

    private EarlierView earlier(Visit visit, Visitor visitor, MeetingDesk.Case about) {
        var view = new EarlierTold(visit, PerParty.each(about.collaboration()::nameOf), about.at())
                .view(earlierActions.handle(about.meeting().terms()));
        return Writers.mayWrite(visitor, about) ? view : view.toRead();
    }

    static String say(Visit visit, Arrangement.Problem problem) {
        return visit.say(
                DialogueWords.ARRANGING,
                problem,
                Topic.LONGEST_TITLE,
                Topic.SHORTEST,
                Topic.LONGEST,
                Agenda.MOST_TOPICS);
    }
}
