package nl.samenspel.improvement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Quadrant;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Wording;

/** Asks for targets, and says beside each aspect where the parties are and what change could be seen at all. */
record TargetFormPage(Visit visit, Visitor visitor, Collaboration collaboration, Present present) {

    TargetFormView view(TargetForm form, Problems problems) {
        var at = ImprovementAddresses.of(collaboration);
        return new TargetFormView(
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(visit.say("improvement.title"), at.page(), false)),
                form,
                labelled(problems),
                whose(),
                levels(),
                present.model().aspects().stream()
                        .map(aspect -> field(aspect, form))
                        .toList(),
                present.model().quadrants().stream()
                        .map(quadrant -> field(quadrant, form))
                        .toList(),
                at.targets(),
                at.page());
    }

    private Wording wording() {
        return new Wording(visit.language(), PerParty.each(collaboration::nameOf));
    }

    private List<TargetFormView.Choice> whose() {
        return Stream.concat(
                        Stream.of(new TargetFormView.Choice(TargetForm.BOTH, visit.say("improvement.whose.both"))),
                        Arrays.stream(Party.values())
                                .filter(party -> OwnParty.speaksFor(visitor, collaboration, party))
                                .map(party -> new TargetFormView.Choice(
                                        party.slug(),
                                        visit.say(
                                                "improvement.whose.own",
                                                wording().party(party)))))
                .toList();
    }

    private List<TargetFormView.Choice> levels() {
        var choices = new ArrayList<TargetFormView.Choice>();
        choices.add(new TargetFormView.Choice("", visit.say("improvement.level.none")));
        TargetLevel.all(present.model().levels())
                .map(level ->
                        new TargetFormView.Choice(level.written(), wording().number(level.amount())))
                .forEach(choices::add);
        return choices;
    }

    private TargetFormView.Field field(Quadrant quadrant, TargetForm form) {
        var name = TargetForm.field(quadrant);
        return new TargetFormView.Field(
                name,
                quadrant.name().in(visit.language()),
                visit.say(
                        "improvement.quadrant.hint",
                        quadrant.aspects().stream()
                                .flatMap(slug -> present.model().aspect(slug).stream())
                                .map(aspect -> aspect.name().in(visit.language()))
                                .collect(Collectors.joining(", "))),
                form.level(name));
    }

    private TargetFormView.Field field(Aspect aspect, TargetForm form) {
        var name = TargetForm.field(aspect);
        return new TargetFormView.Field(
                name,
                aspect.name().in(visit.language()),
                Arrays.stream(Party.values())
                        .flatMap(party -> hint(party, aspect.slug()).stream())
                        .collect(Collectors.joining(" · ")),
                form.level(name));
    }

    private Optional<String> hint(Party party, String aspect) {
        var wording = wording();
        return present.mean(party, aspect, Measure.ACTUAL)
                .map(level -> present.smallestChange(party, aspect)
                        .map(smallest -> visit.say(
                                "improvement.hint",
                                wording.party(party),
                                wording.number(level),
                                wording.number(smallest.levels())))
                        .orElseGet(() ->
                                visit.say("improvement.hint.level", wording.party(party), wording.number(level))));
    }

    /** The fields of the form in the order of the page. */
    private Problems labelled(Problems problems) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("by", visit.say("improvement.field.by"));
        labels.put("whose", visit.say("improvement.field.whose"));
        for (Aspect aspect : present.model().aspects()) {
            labels.put(TargetForm.field(aspect), aspect.name().in(visit.language()));
        }
        for (Quadrant quadrant : present.model().quadrants()) {
            labels.put(TargetForm.field(quadrant), quadrant.name().in(visit.language()));
        }
        labels.put("why", visit.say("improvement.field.why"));
        return problems.under(labels);
    }
}
