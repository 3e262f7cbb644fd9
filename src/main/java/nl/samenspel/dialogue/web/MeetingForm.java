package nl.samenspel.dialogue.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is settled about a meeting as it was typed, right or wrong.
 *
 * @param votes a {@link Votes}
 */
public record MeetingForm(String day, String begins, String place, String minutes, String votes) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int USUAL_MINUTES = 90;
    private static final int USUAL_DAYS = 14;

    /** How votes are shown. */
    public enum Votes {
        TOGETHER,
        ANONYMOUS;

        static Votes of(boolean together) {
            return together ? TOGETHER : ANONYMOUS;
        }
    }

    static MeetingForm proposed(LocalDate today, boolean together) {
        return proposed(today, USUAL_MINUTES, together);
    }

    /** For as long as the topics take. */
    static MeetingForm proposed(LocalDate today, List<GuideTopic> topics) {
        return proposed(today, topics.stream().mapToInt(GuideTopic::minutes).sum(), true);
    }

    private static MeetingForm proposed(LocalDate today, int minutes, boolean together) {
        return new MeetingForm(
                today.plusDays(USUAL_DAYS).toString(),
                "10:00",
                "",
                Integer.toString(minutes),
                Slug.of(Votes.of(together)));
    }

    static MeetingForm of(MeetingTerms terms) {
        return new MeetingForm(
                terms.day().toString(),
                terms.begins().toString(),
                terms.place(),
                Integer.toString(terms.minutes()),
                Slug.of(Votes.of(terms.isTogether())));
    }

    static MeetingForm of(MultiValueMap<String, String> sent) {
        return new MeetingForm(
                Typed.line(sent.getFirst("day")),
                Typed.line(sent.getFirst("begins")),
                Typed.line(sent.getFirst("place")),
                Typed.line(sent.getFirst("minutes")),
                Typed.line(sent.getFirst("votes")));
    }

    /** Empty when something needs another look, which is added to the problems. */
    Optional<MeetingDraft> draft(Visit visit, Problems problems) {
        var readDay = parsed(day, LocalDate::parse);
        var readTime = parsed(begins, typed -> LocalTime.parse(typed, TIME));
        var readMinutes =
                minutes.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(minutes)) : Optional.<Integer>empty();
        var readVotes = Slug.parse(Votes.class, votes);
        problemUnless(readDay.isPresent(), "day", "dialogue.problem.day", visit, problems);
        problemUnless(readTime.isPresent(), "begins", "dialogue.problem.time", visit, problems);
        problemUnless(readMinutes.isPresent(), "minutes", "dialogue.problem.minutes", visit, problems);
        problemUnless(readVotes.isPresent(), "votes", "dialogue.problem.choice", visit, problems);
        return problems.isEmpty()
                ? Optional.of(new MeetingDraft(
                        readDay.orElseThrow(),
                        readTime.orElseThrow(),
                        place,
                        readMinutes.orElseThrow(),
                        readVotes.orElseThrow() == Votes.TOGETHER))
                : Optional.empty();
    }

    private static void problemUnless(boolean right, String field, String words, Visit visit, Problems problems) {
        if (!right) {
            problems.add(field, visit.say(words, MeetingTerms.SHORTEST, MeetingTerms.LONGEST));
        }
    }

    private static <T> Optional<T> parsed(String typed, Function<String, @Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.apply(typed));
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }
}
