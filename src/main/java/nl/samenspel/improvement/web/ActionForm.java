package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.samenspel.improvement.programme.ActionText;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import org.springframework.util.MultiValueMap;

/**
 * An action as it was typed, right or wrong.
 *
 * @param shown the {@link ActionText#mark} of the text that the form showed; empty of a new one
 * @param whose {@link TargetForm#BOTH}, or the slug of a party
 * @param lifts by the slugs of aspects; empty where nothing was typed
 */
public record ActionForm(
        String shown,
        String occasion,
        String deed,
        String whose,
        String owner,
        String due,
        String days,
        Map<String, String> lifts,
        String sign) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    static ActionForm empty(LocalDate today) {
        return new ActionForm("", "", "", "", "", today.plusMonths(3).toString(), "", Map.of(), "");
    }

    static ActionForm of(ActionText text) {
        var lifts = new HashMap<String, String>();
        text.lifts().forEach((aspect, lift) -> lifts.put(aspect, lift.tenths() / 10 + "." + lift.tenths() % 10));
        return new ActionForm(
                text.mark(),
                text.occasion(),
                text.deed(),
                text.party().map(Party::slug).orElse(TargetForm.BOTH),
                text.owner(),
                text.due().toString(),
                text.days().isPresent() ? String.valueOf(text.days().getAsInt()) : "",
                lifts,
                text.sign());
    }

    static ActionForm of(AssessmentModel model, MultiValueMap<String, String> sent) {
        var lifts = new HashMap<String, String>();
        for (Aspect aspect : model.aspects()) {
            lifts.put(aspect.slug(), Typed.line(sent.getFirst(field(aspect.slug()))));
        }
        return new ActionForm(
                Typed.line(sent.getFirst("shown")),
                Typed.line(sent.getFirst("occasion")),
                Typed.line(sent.getFirst("deed")),
                Typed.line(sent.getFirst("whose")),
                Typed.line(sent.getFirst("owner")),
                Typed.line(sent.getFirst("due")),
                Typed.line(sent.getFirst("days")),
                lifts,
                Typed.line(sent.getFirst("sign")));
    }

    static String field(String aspect) {
        return "lift-" + aspect;
    }

    String lift(String aspect) {
        return lifts.getOrDefault(aspect, "");
    }

    /** As typed, beside what is stored now. */
    ActionForm beside(ActionText stored) {
        return new ActionForm(stored.mark(), occasion, deed, whose, owner, due, days, lifts, sign);
    }

    /** Empty when something needs another look, which is added to the problems. */
    Optional<ActionText> text(ProgrammeWords words, Problems problems) {
        var party = Slug.parse(Party.class, whose);
        if (party.isEmpty() && !whose.equals(TargetForm.BOTH)) {
            problems.add("whose", words.say("programme.problem.whose"));
        }
        var day = day();
        if (day.isEmpty()) {
            problems.add("due", words.say("improvement.problem.day"));
        }
        if (!days.isEmpty() && !DIGITS.matcher(days).matches()) {
            problems.add("days", words.say("programme.problem.days"));
        }
        var read = readLifts(words, problems);
        return day.filter(_ -> problems.isEmpty())
                .map(by -> new ActionText(
                        occasion,
                        deed,
                        party,
                        owner,
                        by,
                        days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days)),
                        read,
                        sign));
    }

    private Map<String, Lift> readLifts(ProgrammeWords words, Problems problems) {
        var read = new HashMap<String, Lift>();
        lifts.forEach((aspect, typed) -> {
            if (!typed.isEmpty()) {
                Lift.parse(typed)
                        .ifPresentOrElse(
                                lift -> read.put(aspect, lift),
                                () -> problems.add(field(aspect), words.say("programme.problem.lift")));
            }
        });
        return read;
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(due);
    }

    /** What the core found in the way. */
    static void add(Iterable<ActionText.Problem> refused, ProgrammeWords words, Problems problems) {
        for (var problem : refused) {
            problems.add(
                    switch (problem) {
                        case OCCASION_TOO_LONG -> "occasion";
                        case DEED_MISSING, DEED_TOO_LONG -> "deed";
                        case OWNER_MISSING, OWNER_TOO_LONG -> "owner";
                        case DUE_PAST, DUE_TOO_LATE -> "due";
                        case TOO_MANY_DAYS -> "days";
                        case SIGN_TOO_LONG -> "sign";
                    },
                    words.words()
                            .visit()
                            .say(
                                    ProgrammeWords.PROBLEM,
                                    problem,
                                    ActionText.LONGEST,
                                    ActionText.LONGEST_NAME,
                                    ActionText.MOST_DAYS));
        }
    }
}
