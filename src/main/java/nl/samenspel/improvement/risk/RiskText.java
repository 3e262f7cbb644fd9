package nl.samenspel.improvement.risk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Secrets;

/**
 * A risk as it is written down.
 *
 * @param told what may happen
 * @param party of whoever carries it; empty for both
 * @param carrier one person, or a role that both know; empty while nobody carries it
 * @param mitigation what each party does about it; may be empty
 * @param reviewOn when it is looked at again; empty where nobody said
 */
public record RiskText(
        String told, Optional<Party> party, String carrier, PerParty<String> mitigation, Optional<LocalDate> reviewOn) {

    public static final int LONGEST = 500;
    public static final int LONGEST_NAME = 120;

    /** What stands in the way of a risk. */
    public enum Problem {
        TOLD_MISSING,
        TOLD_TOO_LONG,
        CARRIER_TOO_LONG,
        MITIGATION_TOO_LONG
    }

    static RiskText ofLine(String told) {
        return new RiskText(told, Optional.empty(), "", PerParty.each(_ -> ""), Optional.empty());
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (told.isBlank()) {
            problems.add(Problem.TOLD_MISSING);
        }
        if (told.length() > LONGEST) {
            problems.add(Problem.TOLD_TOO_LONG);
        }
        if (carrier.length() > LONGEST_NAME) {
            problems.add(Problem.CARRIER_TOO_LONG);
        }
        if (mitigation.both().stream().anyMatch(one -> one.length() > LONGEST)) {
            problems.add(Problem.MITIGATION_TOO_LONG);
        }
        return problems;
    }

    /** By which a form says which text it showed: another text has another. */
    public String mark() {
        return Secrets.fingerprint(String.join(
                "\n\n",
                told,
                party.map(Party::slug).orElse(""),
                carrier,
                mitigation.customer(),
                mitigation.supplier(),
                reviewOn.toString()));
    }
}
