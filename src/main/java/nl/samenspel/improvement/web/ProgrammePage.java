package nl.samenspel.improvement.web;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.party.Party;

/** Puts the actions of a collaboration in the visitor’s words. */
record ProgrammePage(ProgrammeWords words, Visitor visitor, Collaboration collaboration, List<Action> actions) {

    ProgrammeView view() {
        var at = ImprovementAddresses.of(collaboration);
        var mayRun = mayRun();
        return new ProgrammeView(
                lead(),
                actions.stream().map(this::row).toList(),
                actions.stream()
                        .filter(action -> action.progress().isOpen() && action.dividesParties())
                        .map(this::divided)
                        .toList(),
                mayRun ? at.programme() : "",
                actions.isEmpty() ? "" : at.columns(),
                mayRun && !actions.isEmpty() ? at.owners() : "");
    }

    /** The same, by what has become of them. */
    List<ProgrammeView.Column> columns() {
        return Arrays.stream(Progress.Status.values())
                .map(status -> new ProgrammeView.Column(
                        words.words().visit().say(ProgrammeWords.STATUS, status),
                        actions.stream()
                                .filter(action -> action.progress().status() == status)
                                .map(this::row)
                                .toList()))
                .toList();
    }

    private boolean mayRun() {
        return visitor.may(Act.RUN_PROGRAMME, OwnParty.subject(collaboration));
    }

    private String lead() {
        if (actions.isEmpty()) {
            return words.say("programme.none");
        }
        long dropped = count(Progress.Status.DROPPED);
        var done = words.say("programme.lead", count(Progress.Status.DONE), actions.size() - dropped);
        long late = actions.stream()
                .filter(action -> action.overdue(words.today()).isPresent())
                .count();
        return late == 0 ? done : done + " " + words.say("programme.lead.late", late);
    }

    private long count(Progress.Status status) {
        return actions.stream()
                .filter(action -> action.progress().status() == status)
                .count();
    }

    private ProgrammeView.Row row(Action action) {
        var at = ImprovementAddresses.of(collaboration);
        return new ProgrammeView.Row(
                words.sentence(action.text()),
                at.action(action.id()),
                words.who(action.owner()),
                words.date(action.text().due()),
                words.standing(action),
                words.lifts(action.text()),
                words.effort(action.text()),
                mayRun() ? at.place(action.id()) : "");
    }

    private String divided(Action action) {
        return words.say(
                "programme.divided",
                words.sentence(action.text()),
                collaboration.nameOf(Party.CUSTOMER),
                action.confidence().customer().orElseThrow(),
                collaboration.nameOf(Party.SUPPLIER),
                action.confidence().supplier().orElseThrow());
    }
}
