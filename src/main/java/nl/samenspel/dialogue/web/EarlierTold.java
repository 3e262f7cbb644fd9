package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.Actions;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;

/** Puts what was agreed at earlier meetings in the visitor’s words, with what was said of it at this one. */
record EarlierTold(Visit visit, PerParty<String> parties, MeetingAddresses at) {

    private static final Spoken<Action.State> STATE = Spoken.of("dialogue.earlier.state", Action.State.class);

    EarlierView view(List<Actions.Earlier> earlier) {
        return new EarlierView(
                earlier.stream().map(this::agreed).toList(),
                Stream.of(Action.State.DONE, Action.State.DROPPED, Action.State.OPEN)
                        .map(state -> new EarlierView.State(Slug.of(state), visit.say(STATE, state)))
                        .toList());
    }

    private EarlierView.Agreed agreed(Actions.Earlier earlier) {
        var action = earlier.action();
        return new EarlierView.Agreed(
                action.id().toString(),
                new ToldConclusion(visit, parties, Map.of()).doing(RecordContent.Agreed.of(action)),
                earlier.isSaid() ? Slug.of(action.state()) : "",
                earlier.isSaid() ? visit.say(STATE, action.state()) : "",
                at.state(action.id()));
    }
}
