package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionText;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Wording;

/**
 * Says actions in the words of a visitor.
 *
 * @param today where the workspace is
 */
record ProgrammeWords(TargetWords words, LocalDate today) {

    static final Spoken<Progress.Status> STATUS = Spoken.of("programme.status", Progress.Status.class);
    static final Spoken<ActionText.Problem> PROBLEM = Spoken.of("programme.problem", ActionText.Problem.class);

    static ProgrammeWords of(Visit visit, Collaboration collaboration, AssessmentModel model, LocalDate today) {
        var wording = new Wording(visit.language(), PerParty.each(collaboration::nameOf));
        return new ProgrammeWords(new TargetWords(visit, wording, Optional.of(model)), today);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String date(LocalDate day) {
        return words.visit().date(day);
    }

    /** If this happens, then we do that. */
    String sentence(ActionText text) {
        return text.occasion().isEmpty() ? text.deed() : say("programme.if-then", text.occasion(), text.deed());
    }

    ProgrammeView.Who who(Owner owner) {
        return new ProgrammeView.Who(
                owner.party().map(List::of).orElseGet(() -> List.of(Party.values())).stream()
                        .map(party -> new ImprovementView.Side(
                                party.slug(), words.wording().party(party)))
                        .toList(),
                owner.isNamed() ? owner.name() : say("programme.owner.erased"));
    }

    /** In one word, and of what is late by how much. */
    ProgrammeView.Standing standing(Action action) {
        var late = action.overdue(today);
        var status = action.progress().status();
        return late.isPresent()
                ? new ProgrammeView.Standing("overdue", say("programme.overdue", late.getAsInt()))
                : new ProgrammeView.Standing(Slug.of(status), status(action.progress()));
    }

    private String status(Progress progress) {
        return progress instanceof Progress.Done(var on)
                ? say("programme.done-on", date(on))
                : words.visit().say(STATUS, progress.status());
    }

    /** What it should lift, and by how much, in the order of the model. */
    List<String> lifts(ActionText text) {
        var order = words.model().stream()
                .flatMap(model -> model.aspects().stream())
                .map(Aspect::slug)
                .toList();
        return text.lifts().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Lift> lift) -> order.indexOf(lift.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(lift -> say(
                        "programme.lift",
                        words.aspect(lift.getKey()),
                        words.wording().differenceInShort(lift.getValue().amount())))
                .toList();
    }

    String effort(ActionText text) {
        return text.days().isPresent() ? say("programme.days", text.days().getAsInt()) : "";
    }
}
