package nl.samenspel.account;

import java.time.LocalDateTime;
import java.util.List;
import nl.samenspel.platform.UseCase;

/**
 * Sees to it that the sponsors of both parties are never replaced at the same time: one who counts goes, or gets a new link,
 * only while somebody speaks for the other party who can see it and object.
 */
@UseCase
class Onlookers {

    private final Accounts accounts;

    Onlookers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether nobody would be left to object to somebody else in the place of this sponsor. */
    boolean areMissing(Member leaving, List<Member> members, LocalDateTime now) {
        return leaving.role() instanceof Role.Sponsor sponsor
                && speaks(leaving, now)
                && accounts.isSpokenFor(leaving.workspace(), sponsor.opposite())
                && members.stream()
                        .filter(member -> member.role().equals(sponsor.opposite()))
                        .noneMatch(member -> speaks(member, now));
    }

    private static boolean speaks(Member member, LocalDateTime now) {
        return member.countsAt(now) && member.account().passwordHash().isPresent();
    }
}
