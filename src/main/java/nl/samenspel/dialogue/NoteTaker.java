package nl.samenspel.dialogue;

import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;

/** Who writes down what is concluded. */
public sealed interface NoteTaker {

    /** Whether the side’s own words are theirs to write. */
    boolean mayWriteFor(Party party);

    /** In session, whoever steers; for both sides. */
    record AtTheTable(Steerer steerer) implements NoteTaker {

        @Override
        public boolean mayWriteFor(Party party) {
            return true;
        }
    }

    /** After it, a sponsor who corrects the record for the own side. */
    record ForASide(Party side, Signatory by) implements NoteTaker {

        @Override
        public boolean mayWriteFor(Party party) {
            return party == side;
        }
    }
}
