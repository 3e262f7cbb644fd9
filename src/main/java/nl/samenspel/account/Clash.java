package nl.samenspel.account;

import java.util.List;
import java.util.Optional;

/**
 * Why somebody cannot have a role beside another: consent is given by two people, neither of whom runs the measurement.
 * People are told apart by their mailbox, because one person may have several accounts.
 */
public enum Clash {
    /** A sponsor is wanted, and the person runs measurements here. */
    LEADS,
    /** Somebody who runs measurements is wanted, and the person is a sponsor here. */
    SPEAKS,
    /** A sponsor is wanted, and the person is one of the other party. */
    SPEAKS_FOR_THE_OTHER;

    /** Empty when nothing stands in the way. */
    static Optional<Clash> of(List<Member> members, String email, Role wanted) {
        var mailbox = EmailAddress.mailbox(email);
        return members.stream()
                .filter(member -> EmailAddress.mailbox(member.account().email()).equals(mailbox))
                .flatMap(member -> between(member.role(), wanted).stream())
                .findFirst();
    }

    private static Optional<Clash> between(Role held, Role wanted) {
        return switch (wanted) {
            case Role.Sponsor _ when held.leads() -> Optional.of(LEADS);
            case Role.Sponsor sponsor when held.equals(sponsor.opposite()) -> Optional.of(SPEAKS_FOR_THE_OTHER);
            case Role.Administrator _, Role.Facilitator _ when held instanceof Role.Sponsor -> Optional.of(SPEAKS);
            case Role.Sponsor _, Role.Administrator _, Role.Facilitator _, Role.Observer _ -> Optional.empty();
        };
    }
}
