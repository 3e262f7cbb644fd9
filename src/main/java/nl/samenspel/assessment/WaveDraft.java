package nl.samenspel.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.TermsProblem.Cause;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/** The terms that somebody proposes for a wave. */
public record WaveDraft(
        String name,
        ModelVersion model,
        Questionnaire questionnaire,
        Weighting weighting,
        RevealRule revealRule,
        ForRespondents forRespondents,
        LocalDate closesOn,
        PerParty<PartyDraft> parties) {

    public static final int LONGEST_NAME = 120;
    public static final int LOWEST_THRESHOLD = 3;
    public static final int HIGHEST_THRESHOLD = 10;
    public static final int USUAL_THRESHOLD = 5;
    public static final int MOST_EXPECTED = 20_000;

    /** What is kept of them is written at once, and meanwhile nobody else saves. */
    public static final int MOST_PAIRED = 1_000;

    private static final int LONGEST_YEARS = 2;

    /**
     * What is proposed for one party.
     *
     * @param joinable whether people may join by themselves, with a link that the party shares
     * @param paired whether the same people are to be told from new people when there is a wave before or after; never where nothing was
     *     promised, because then their answers stay as they are
     */
    public record PartyDraft(Disclosure disclosure, Expected expected, boolean joinable, boolean paired) {

        public PartyDraft {
            paired = paired && disclosure instanceof Disclosure.Anonymous;
        }

        /** Of so many people at whichever level, whose answers are not set beside those that they give another time. */
        public PartyDraft(Disclosure disclosure, int expected, boolean joinable) {
            this(disclosure, Expected.of(expected), joinable, false);
        }

        /** The same, of people who are all asked one by one. */
        public PartyDraft(Disclosure disclosure, int expected) {
            this(disclosure, expected, false);
        }

        /** How many people have to be asked before some of them can be told apart from the others. */
        int fewestPaired() {
            return Math.max(2 * disclosure.threshold(), Method.DETAIL_FROM);
        }
    }

    public PartyDraft party(Party party) {
        return parties.of(party);
    }

    /** All that stands in the way; empty when the wave may be planned. */
    public List<TermsProblem> problems(LocalDate today) {
        return problems(name, Optional.of(closesOn), parties.map(Optional::of), today);
    }

    /** What stands in the way in terms of which some cannot be read yet. */
    public static List<TermsProblem> problems(
            String name, Optional<LocalDate> closesOn, PerParty<Optional<PartyDraft>> parties, LocalDate today) {
        var problems = new ArrayList<TermsProblem>();
        problem(name).ifPresent(problems::add);
        closesOn.flatMap(day -> problem(day, today)).ifPresent(problems::add);
        parties.forEach((party, draft) -> draft.map(of -> problems(party, of)).ifPresent(problems::addAll));
        return problems;
    }

    private static Optional<TermsProblem> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(TermsProblem.of(Cause.NAME_MISSING));
        }
        return name.length() > LONGEST_NAME ? Optional.of(TermsProblem.of(Cause.NAME_TOO_LONG)) : Optional.empty();
    }

    /** What stands in the way of that last day. */
    static Optional<TermsProblem> problem(LocalDate closesOn, LocalDate today) {
        if (closesOn.isBefore(today)) {
            return Optional.of(TermsProblem.of(Cause.CLOSES_IN_THE_PAST));
        }
        return closesOn.isAfter(today.plusYears(LONGEST_YEARS))
                ? Optional.of(TermsProblem.of(Cause.CLOSES_TOO_LATE))
                : Optional.empty();
    }

    private static List<TermsProblem> problems(Party party, PartyDraft draft) {
        var problems = new ArrayList<TermsProblem>();
        var expected = draft.expected.people();
        if (expected < 1) {
            problems.add(TermsProblem.of(Cause.NOBODY_EXPECTED, party));
        } else if (expected > MOST_EXPECTED) {
            problems.add(TermsProblem.of(Cause.TOO_MANY_EXPECTED, party));
        } else if (draft.paired && expected < draft.fewestPaired()) {
            problems.add(TermsProblem.of(Cause.TOO_FEW_EXPECTED_TO_BE_PAIRED, party));
        } else if (draft.paired && expected > MOST_PAIRED) {
            problems.add(TermsProblem.of(Cause.TOO_MANY_EXPECTED_TO_BE_PAIRED, party));
        }
        if (!(draft.disclosure instanceof Disclosure.Anonymous(int threshold))) {
            return problems;
        }
        if (threshold < LOWEST_THRESHOLD || threshold > HIGHEST_THRESHOLD) {
            problems.add(TermsProblem.of(Cause.THRESHOLD_OUT_OF_RANGE, party));
        } else if (expected >= 1 && expected < threshold) {
            problems.add(TermsProblem.of(Cause.TOO_FEW_EXPECTED_TO_BE_ANONYMOUS, party));
        }
        return problems;
    }
}
