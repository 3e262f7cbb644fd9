package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Member;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PerParty;

/** The names of those who can agree for a party. */
record Sponsors(PerParty<List<String>> names) {

    /** @param members of the workspace, of whom only the sponsors of the collaboration count */
    static Sponsors of(Collaboration collaboration, List<Member> members) {
        return new Sponsors(PerParty.each(party -> members.stream()
                .filter(member -> member.role().collaboration().equals(Optional.of(collaboration.id())))
                .filter(member -> member.role().party().equals(Optional.of(party)))
                .map(member -> member.account().name())
                .distinct()
                .sorted()
                .toList()));
    }

    boolean isNobody(Party party) {
        return names.of(party).isEmpty();
    }

    String of(Party party) {
        return String.join(", ", names.of(party));
    }
}
