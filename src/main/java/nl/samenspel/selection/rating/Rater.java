package nl.samenspel.selection.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.TenderId;

/**
 * Leave for somebody of the team to say what the lots of a tender need.
 *
 * @param link the secret in the personal address; empty where another has taken its place
 * @param sentInOn the day on which the person first sent in all answers, by this link or an earlier one
 * @param replaces whose answers count until something is sent in by this link
 */
public record Rater(
        WorkspaceId workspace,
        RaterId id,
        TenderId tender,
        TeamMember member,
        Optional<String> link,
        Optional<LocalDate> sentInOn,
        Optional<RaterId> replaces) {

    /** Whether answers of the person count, whichever link they came by. */
    public boolean answered() {
        return sentInOn.isPresent();
    }

    /** Whether the answers that count were sent in by this link. */
    public boolean hasSentIn() {
        return answered() && replaces.isEmpty();
    }

    /** Under whom the answers stand that count. */
    public RaterId inForce() {
        return replaces.orElse(id);
    }

    /** In place of this one, with another link; what was sent in counts on. */
    Rater renewed(RaterId other, String otherLink) {
        return new Rater(
                workspace,
                other,
                tender,
                member,
                Optional.of(otherLink),
                sentInOn,
                answered() ? Optional.of(inForce()) : Optional.empty());
    }

    /** Those of the lots about which the person is asked, in their order. */
    public List<Lot> asked(List<Lot> lots) {
        return lots.stream()
                .filter(lot ->
                        member.only().filter(some -> !some.contains(lot.id())).isEmpty())
                .toList();
    }
}
