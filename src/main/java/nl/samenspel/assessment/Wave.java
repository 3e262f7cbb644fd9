package nl.samenspel.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;

/** One measurement of a collaboration, in the state that it is in. Times are UTC. */
public sealed interface Wave {

    WaveTerms terms();

    /** The last day on which answers are accepted, or were. */
    default LocalDate lastDay() {
        return switch (this) {
            case Planned _, Open _ -> terms().closesOn();
            case Closing closing -> earlier(closing.closedAt());
            case Closed closed -> earlier(closed.closedAt());
            case Revealed revealed -> earlier(revealed.closedAt());
        };
    }

    private LocalDate earlier(LocalDateTime closedAt) {
        var closedOn = terms().day(closedAt);
        return closedOn.isBefore(terms().closesOn()) ? closedOn : terms().closesOn();
    }

    /** Being prepared: its terms may still change, and nobody is asked yet. */
    record Planned(WaveTerms terms) implements Wave {
        public Open open() {
            return new Open(terms);
        }
    }

    /** People are invited and answer; its terms are fixed. */
    record Open(WaveTerms terms) implements Wave {

        /** Answers are accepted to the end of the last day, where the wave is. */
        public boolean acceptsAnswersOn(LocalDate day) {
            return !day.isAfter(terms.closesOn());
        }

        /** The same until the end of another day. */
        public Open until(LocalDate day) {
            return new Open(terms.closingOn(day));
        }

        public Closing close(LocalDateTime now) {
            return new Closing(terms, now, false);
        }
    }

    /**
     * Answers are accepted no longer. They are being counted; once they have been, what was promised not to be kept is being
     * erased.
     *
     * @param counted whether all that results come from has been stored
     */
    record Closing(WaveTerms terms, LocalDateTime closedAt, boolean counted) implements Wave {

        public Closing count() {
            return new Closing(terms, closedAt, true);
        }

        /**
         * Throws IllegalStateException when the answers were not counted.
         *
         * @param tellsSomething whether anything of a party can be shown
         */
        public Closed end(boolean tellsSomething) {
            if (!counted) {
                throw new IllegalStateException("The answers of " + terms.id() + " have not been counted");
            }
            return tellsSomething ? new Sealed(terms, closedAt, Map.of()) : new Fruitless(terms, closedAt);
        }
    }

    /** All is counted, and nothing was shown to anybody. */
    sealed interface Closed extends Wave {

        LocalDateTime closedAt();
    }

    /** Too few people of both parties have answered to show anything: there is nothing to agree to, and nothing to reveal. */
    record Fruitless(WaveTerms terms, LocalDateTime closedAt) implements Closed {}

    /**
     * Closed, and shown to nobody yet.
     *
     * @param agreements who has agreed to the reveal, for which party
     */
    record Sealed(WaveTerms terms, LocalDateTime closedAt, Map<Party, Agreement> agreements) implements Closed {
        public Sealed {
            agreements = Map.copyOf(agreements);
        }

        /** Revealed when this was the agreement that the rule waited for; otherwise still sealed. */
        public Wave agree(Party party, Agreement agreement) {
            var all = new EnumMap<Party, Agreement>(Party.class);
            all.putAll(agreements);
            all.putIfAbsent(party, agreement);
            var agreed = new Sealed(terms, closedAt, all);
            return agreed.isAgreedByAll() ? new Revealed(terms, closedAt, agreement.at()) : agreed;
        }

        /** The same without what the party had agreed to. */
        public Sealed withdraw(Party party) {
            var others = new EnumMap<Party, Agreement>(Party.class);
            others.putAll(agreements);
            others.remove(party);
            return new Sealed(terms, closedAt, others);
        }

        private boolean isAgreedByAll() {
            return terms.revealRule() == RevealRule.BOTH_SPONSORS
                    && agreements.keySet().containsAll(Set.of(Party.values()));
        }

        /** Revealed by the facilitator, where the rule leaves it to the facilitator; otherwise still sealed. */
        public Wave revealByFacilitator(boolean enoughPeopleAnswered, LocalDateTime now) {
            return terms.revealRule() == RevealRule.FACILITATOR && enoughPeopleAnswered
                    ? new Revealed(terms, closedAt, now)
                    : this;
        }
    }

    /** Shown to both parties. */
    record Revealed(WaveTerms terms, LocalDateTime closedAt, LocalDateTime revealedAt) implements Wave {}

    /** Somebody's consent to the reveal. */
    record Agreement(Signatory by, LocalDateTime at) {}
}
