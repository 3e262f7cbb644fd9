package nl.samenspel.improvement.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionText;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/** Asks for an action: who does what by when, what it should lift, and what both would see. */
record ActionFormPage(ProgrammeWords words, Collaboration collaboration, AssessmentModel model, List<Owner> owners) {

    ActionFormView adding(ActionForm form, Problems problems) {
        var at = ImprovementAddresses.of(collaboration);
        return view(form, problems, Optional.empty(), words.say("programme.add"), at.programme(), at.page());
    }

    /** @param stored what somebody else wrote meanwhile */
    ActionFormView changing(Action action, ActionForm form, Problems problems, Optional<ActionText> stored) {
        var at = ImprovementAddresses.of(collaboration).action(action.id());
        return view(form, problems, stored, words.say("programme.change.send"), at, at);
    }

    private ActionFormView view(
            ActionForm form, Problems problems, Optional<ActionText> stored, String send, String at, String back) {
        return new ActionFormView(
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(
                                words.say("improvement.title"),
                                ImprovementAddresses.of(collaboration).page(),
                                false)),
                form,
                labelled(problems),
                stored.map(this::told).orElseGet(List::of),
                whose(),
                owners.stream().map(Owner::name).distinct().toList(),
                model.aspects().stream().map(aspect -> lift(aspect, form)).toList(),
                send,
                at,
                back);
    }

    private List<String> told(ActionText stored) {
        return Stream.of(
                        Stream.of(words.sentence(stored)),
                        Stream.of(words.say("programme.told.owner", stored.owner(), words.date(stored.due()))),
                        words.lifts(stored).stream(),
                        Stream.of(words.effort(stored), stored.sign()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<TargetFormView.Choice> whose() {
        return Stream.concat(
                        Arrays.stream(Party.values())
                                .map(party -> new TargetFormView.Choice(party.slug(), collaboration.nameOf(party))),
                        Stream.of(new TargetFormView.Choice(TargetForm.BOTH, words.say("programme.whose.both"))))
                .toList();
    }

    private TargetFormView.Field lift(Aspect aspect, ActionForm form) {
        return new TargetFormView.Field(
                ActionForm.field(aspect.slug()),
                aspect.name().in(words.words().visit().language()),
                "",
                form.lift(aspect.slug()));
    }

    /** The fields of the form in the order of the page. */
    private Problems labelled(Problems problems) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("occasion", words.say("programme.field.occasion"));
        labels.put("deed", words.say("programme.field.deed"));
        labels.put("whose", words.say("programme.field.whose"));
        labels.put("owner", words.say("programme.field.owner"));
        labels.put("due", words.say("programme.field.due"));
        labels.put("days", words.say("programme.field.days"));
        for (Aspect aspect : model.aspects()) {
            labels.put(
                    ActionForm.field(aspect.slug()),
                    aspect.name().in(words.words().visit().language()));
        }
        labels.put("sign", words.say("programme.field.sign"));
        return problems.under(labels);
    }
}
