package nl.samenspel.invitation.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.invitation.TicketSheet;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/** How many tickets somebody wants of each level of a party, as it was typed. */
record TicketForm(Party party, Map<GovernanceLevel, String> typed) {

    static TicketForm empty(Party party) {
        return new TicketForm(party, Map.of());
    }

    static TicketForm of(MultiValueMap<String, String> sent) {
        var typed = new EnumMap<GovernanceLevel, String>(GovernanceLevel.class);
        for (GovernanceLevel level : GovernanceLevel.values()) {
            typed.put(level, Typed.line(sent.getFirst(level.slug())));
        }
        var party = Slug.parse(Party.class, Typed.line(sent.getFirst("party")));
        return new TicketForm(party.orElse(Party.CUSTOMER), typed);
    }

    String typed(GovernanceLevel level) {
        return typed.getOrDefault(level, "");
    }

    /** Empty when something that was typed is no number; a field left blank is none. */
    Optional<Map<GovernanceLevel, Integer>> numbers() {
        var numbers = new EnumMap<GovernanceLevel, Integer>(GovernanceLevel.class);
        for (GovernanceLevel level : GovernanceLevel.values()) {
            if (!typed(level).matches("\\d{0,6}")) {
                return Optional.empty();
            }
            numbers.put(level, typed(level).isEmpty() ? 0 : Integer.parseInt(typed(level)));
        }
        return Optional.of(numbers);
    }

    String problem(Visit visit) {
        return visit.say("invitation.tickets.number", TicketSheet.MOST);
    }
}
