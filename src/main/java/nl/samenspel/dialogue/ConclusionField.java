package nl.samenspel.dialogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;

/** One thing that is concluded about a topic. Each is kept by itself, so that two who write lose nothing of each other. */
public enum ConclusionField {
    STANCE(Kind.STANCE),
    /** Where both sides agree. */
    LEVEL_NOW(Kind.LEVEL),
    LEVEL_OF_CUSTOMER(Kind.LEVEL, Party.CUSTOMER),
    LEVEL_OF_SUPPLIER(Kind.LEVEL, Party.SUPPLIER),
    LEVEL_TO_REACH(Kind.LEVEL),
    REACH_BY(Kind.DAY),
    SAID(Kind.TEXT),
    /** What is not agreed on, in the words of one side. */
    WORDS_OF_CUSTOMER(Kind.TEXT, Party.CUSTOMER),
    WORDS_OF_SUPPLIER(Kind.TEXT, Party.SUPPLIER),
    DEGREE_OF_CUSTOMER(Kind.DEGREE, Party.CUSTOMER),
    DEGREE_OF_SUPPLIER(Kind.DEGREE, Party.SUPPLIER),
    REVIEW_ON(Kind.DAY),
    /** What both sides will hold each other to. */
    AGREEMENT(Kind.TEXT),
    /** The form of collaboration that both aim for. */
    INTENDED_FORM(Kind.FORM),
    /** Who meets whom about what. */
    FORUMS(Kind.FORUMS);

    public static final int LONGEST_TEXT = 2_000;

    private final Kind kind;
    private final Optional<Party> party;

    ConclusionField(Kind kind) {
        this.kind = kind;
        this.party = Optional.empty();
    }

    ConclusionField(Kind kind, Party party) {
        this.kind = kind;
        this.party = Optional.of(party);
    }

    /** What may be written there. */
    public enum Kind {
        STANCE,
        LEVEL,
        DAY,
        TEXT,
        DEGREE,
        /** An {@link Intention}. */
        FORM,
        /** As {@link Forum#text(java.util.List)} gives it. */
        FORUMS
    }

    /** Why something cannot stand there. */
    public enum Problem {
        TOO_LONG,
        NO_SUCH_LEVEL,
        NO_DAY,
        NO_SUCH_CHOICE,
        /** Another side’s own words are for that side to correct. */
        OF_THE_OTHER_SIDE,
        /** A forum without a name, or with more words or rows than there may be. */
        NO_SUCH_FORUMS,
        /** Partnership is named while a side has not said what it can do alone. */
        ALONE_FIRST,
        /** A short cycle is one of weeks. */
        NOT_WITHIN_WEEKS
    }

    private static final Set<ConclusionField> OF_LEVELS = Set.copyOf(EnumSet.range(STANCE, REVIEW_ON));
    private static final Set<ConclusionField> OF_GUIDE = Set.of(
            AGREEMENT, SAID, WORDS_OF_CUSTOMER, WORDS_OF_SUPPLIER, DEGREE_OF_CUSTOMER, DEGREE_OF_SUPPLIER, REVIEW_ON);

    /** Those in which something is concluded about the topic. */
    public static Set<ConclusionField> of(Topic topic) {
        return topic.guided().map(ConclusionField::of).orElse(OF_LEVELS);
    }

    private static Set<ConclusionField> of(GuideTopic topic) {
        var fields = EnumSet.copyOf(OF_GUIDE);
        switch (topic) {
            case INTENDED_FORM -> fields.add(INTENDED_FORM);
            case FORUMS -> fields.add(FORUMS);
            case EXPECTATIONS,
                    ESCALATION,
                    DIFFICULT_TIMES,
                    MEASURING,
                    STILL_WORKS,
                    PULSE,
                    WHAT_HAPPENED,
                    OWN_SHARE,
                    NEEDS,
                    SHORT_CYCLE -> {}
        }
        return fields;
    }

    public Kind kind() {
        return kind;
    }

    /** The side that it is of; empty where it is of both. */
    public Optional<Party> party() {
        return party;
    }

    /** What stands in the way of the value; nothing does of an empty one, which takes back what stands there. */
    public Optional<Problem> problem(String value, int levels) {
        return value.isEmpty() ? Optional.empty() : problemOf(value, levels);
    }

    private Optional<Problem> problemOf(String value, int levels) {
        return switch (kind) {
            case TEXT -> unless(value.length() <= LONGEST_TEXT, Problem.TOO_LONG);
            case LEVEL -> unless(isLevel(value, levels), Problem.NO_SUCH_LEVEL);
            case DAY -> unless(day(value).isPresent(), Problem.NO_DAY);
            case STANCE -> unless(Slug.parse(Stance.class, value).isPresent(), Problem.NO_SUCH_CHOICE);
            case DEGREE -> unless(Slug.parse(Degree.class, value).isPresent(), Problem.NO_SUCH_CHOICE);
            case FORM -> unless(Slug.parse(Intention.class, value).isPresent(), Problem.NO_SUCH_CHOICE);
            case FORUMS -> unless(areForums(Forum.of(value)), Problem.NO_SUCH_FORUMS);
        };
    }

    private static Optional<Problem> unless(boolean isRight, Problem problem) {
        return isRight ? Optional.empty() : Optional.of(problem);
    }

    private static boolean areForums(List<Forum> forums) {
        return forums.size() <= Forum.MOST && forums.stream().allMatch(Forum::isRight);
    }

    private static boolean isLevel(String value, int levels) {
        return value.matches("[1-9]") && Integer.parseInt(value) <= levels;
    }

    /** The day that was meant; empty for what is none, or one of a year that nobody means and not every database can keep. */
    public static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
