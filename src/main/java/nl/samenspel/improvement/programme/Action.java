package nl.samenspel.improvement.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.party.PerParty;

/**
 * Something that is done to reach targets.
 *
 * @param confidence from 0 to 10, that it will work; empty of a party that has not said
 * @param place by which it is ordered
 * @param addedAt in UTC
 */
public record Action(
        ActionId id,
        Owner owner,
        ActionText text,
        Progress progress,
        PerParty<Optional<Integer>> confidence,
        int place,
        LocalDateTime addedAt) {

    public static final int HIGHEST_CONFIDENCE = 10;

    /** From here on apart, the two confidences are something to talk about. */
    private static final int FAR_APART = 3;

    /** Days since it should have been done; empty when it is not late. */
    public OptionalInt overdue(LocalDate today) {
        return progress.isOpen() && text.due().isBefore(today)
                ? OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(text.due(), today)))
                : OptionalInt.empty();
    }

    /** Do the parties differ much in how sure they are that it will work? */
    public boolean dividesParties() {
        return confidence
                .customer()
                .flatMap(one -> confidence.supplier().map(other -> Math.abs(one - other) >= FAR_APART))
                .orElse(false);
    }

    Action with(Owner other, ActionText otherText) {
        return new Action(id, other, otherText, progress, confidence, place, addedAt);
    }

    Action with(Progress other) {
        return new Action(id, owner, text, other, confidence, place, addedAt);
    }

    Action with(PerParty<Optional<Integer>> other) {
        return new Action(id, owner, text, progress, other, place, addedAt);
    }

    Action at(int other) {
        return new Action(id, owner, text, progress, confidence, other, addedAt);
    }
}
