package nl.samenspel.assessment.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.LookBack;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Promise;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.TermsProblem;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;

/** Reads the form about a wave: either it proposes terms, or it says everything that needs another look. */
final class WaveReading {

    private final WaveForm form;
    private final List<AssessmentModel> models;
    private final LocalDate today;
    private final Optional<Wave> assessed;
    private final Visit visit;
    private final Problems problems = Problems.none();

    /** @param assessed when it was assessed before, which is what people can look back to */
    WaveReading(WaveForm form, List<AssessmentModel> models, LocalDate today, Optional<Wave> assessed, Visit visit) {
        this.form = form;
        this.models = models;
        this.today = today;
        this.assessed = assessed;
        this.visit = visit;
    }

    Problems problems() {
        return problems;
    }

    /** Empty when there are {@link #problems}. */
    Optional<WaveDraft> draft() {
        var model = models.stream()
                .filter(one -> one.version().toString().equals(form.model()))
                .findFirst();
        problemUnless(model.isPresent(), "model", "assessment.problem.choice");
        var questionnaire = questionnaire();
        model.ifPresent(asked -> questionnaire.ifPresent(chosen -> problemUnless(
                Module.of(asked.instrument()).containsAll(chosen.modules()),
                "modules",
                "assessment.problem.modules-of-model")));
        model.ifPresent(asked -> questionnaire.ifPresent(chosen -> {
            known(asked, chosen.aspects(), "aspects");
            known(asked, chosen.looksBackOn(), "look-back");
        }));
        var weighting = choice(Weighting.class, form.weighting(), "weighting");
        var rule = choice(RevealRule.class, form.revealRule(), "reveal-rule");
        var seen = choice(ForRespondents.class, form.forRespondents(), "for-respondents");
        var closesOn = day();
        var parties = PerParty.each(this::party);
        if (!problems.isEmpty()) {
            add(WaveDraft.problems(form.name(), closesOn, parties, today));
            return Optional.empty();
        }
        return Optional.of(new WaveDraft(
                form.name(),
                model.orElseThrow().version(),
                questionnaire.orElseThrow(),
                weighting.orElseThrow(),
                rule.orElseThrow(),
                seen.orElseThrow(),
                closesOn.orElseThrow(),
                parties.map(Optional::orElseThrow)));
    }

    private void known(AssessmentModel asked, Set<String> aspects, String field) {
        problemUnless(
                aspects.stream().allMatch(slug -> asked.aspect(slug).isPresent()),
                field,
                "assessment.problem.aspects-of-model");
    }

    /** Says what the rules of a wave have against the terms. */
    void add(List<TermsProblem> refused) {
        for (TermsProblem problem : refused) {
            var party = problem.party().map(side -> side.slug() + "-").orElse("");
            problems.add(party + field(problem.cause()), text(problem, visit));
        }
    }

    static String text(TermsProblem problem, Visit visit) {
        return visit.say(
                AssessmentWords.PROBLEM,
                problem.cause(),
                WaveDraft.LONGEST_NAME,
                WaveDraft.LOWEST_THRESHOLD,
                WaveDraft.HIGHEST_THRESHOLD,
                WaveDraft.MOST_EXPECTED,
                WaveDraft.MOST_PAIRED);
    }

    private static String field(TermsProblem.Cause cause) {
        return switch (cause) {
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case CLOSES_IN_THE_PAST, CLOSES_TOO_LATE -> "closes-on";
            case THRESHOLD_OUT_OF_RANGE -> "threshold";
            case NOBODY_EXPECTED,
                    TOO_MANY_EXPECTED,
                    TOO_FEW_EXPECTED_TO_BE_ANONYMOUS,
                    TOO_FEW_EXPECTED_TO_BE_PAIRED,
                    TOO_MANY_EXPECTED_TO_BE_PAIRED -> "expected";
        };
    }

    private Optional<PartyDraft> party(Party party) {
        var side = form.side(party);
        var expected = expected(party, side);
        var disclosure = disclosure(party, side);
        return expected.isPresent() && disclosure.isPresent()
                ? Optional.of(new PartyDraft(disclosure.get(), expected.get(), side.joinable(), side.paired()))
                : Optional.empty();
    }

    /** Nobody is expected at a level that is left empty. */
    private Optional<Expected> expected(Party party, WaveForm.Side side) {
        var levels = new EnumMap<GovernanceLevel, Integer>(GovernanceLevel.class);
        for (GovernanceLevel level : GovernanceLevel.values()) {
            var typed = side.expected(level);
            var people = number(typed.isEmpty() ? "0" : typed);
            problemUnless(people.isPresent(), WaveFields.expected(party, level), "assessment.problem.number");
            people.ifPresent(number -> levels.put(level, number));
        }
        return levels.size() == GovernanceLevel.values().length ? Optional.of(Expected.of(levels)) : Optional.empty();
    }

    private Optional<Disclosure> disclosure(Party party, WaveForm.Side side) {
        var promise = choice(Promise.class, side.disclosure(), party.slug() + "-disclosure");
        if (promise.filter(Promise.OPEN::equals).isPresent()) {
            return Optional.of(new Disclosure.Open());
        }
        var threshold = number(side.threshold()).filter(number -> number >= WaveDraft.LOWEST_THRESHOLD);
        if (threshold.isEmpty()) {
            add(List.of(new TermsProblem(TermsProblem.Cause.THRESHOLD_OUT_OF_RANGE, Optional.of(party))));
        }
        return threshold.map(Disclosure.Anonymous::new);
    }

    private Optional<Questionnaire> questionnaire() {
        var part = choice(Questionnaire.Part.class, form.questionnaire(), "questionnaire");
        var modules = form.modules().stream()
                .flatMap(slug -> choice(Module.class, slug, "modules").stream())
                .collect(Collectors.toSet());
        return part.map(chosen -> switch (chosen) {
            case CORE -> lookingBack(new Questionnaire(chosen, modules));
            case PULSE -> Questionnaire.pulse(Set.copyOf(form.aspects()));
        });
    }

    private Questionnaire lookingBack(Questionnaire full) {
        if (form.looksBackOn().isEmpty()) {
            return full;
        }
        var same = assessed.filter(wave -> wave.terms().model().toString().equals(form.model()));
        problemUnless(same.isPresent(), "look-back", "assessment.problem.look-back");
        return same.map(wave -> full.lookingBack(new LookBack(wave.lastDay(), Set.copyOf(form.looksBackOn()))))
                .orElse(full);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(form.closesOn()));
        } catch (DateTimeParseException unclear) {
            problems.add("closes-on", visit.say("assessment.problem.day"));
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> choice(Class<E> choices, String slug, String field) {
        var chosen = Slug.parse(choices, slug);
        problemUnless(chosen.isPresent(), field, "assessment.problem.choice");
        return chosen;
    }

    private void problemUnless(boolean right, String field, String words) {
        if (!right) {
            problems.add(field, visit.say(words));
        }
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
