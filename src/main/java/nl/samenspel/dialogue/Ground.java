package nl.samenspel.dialogue;

import java.util.List;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Mismatch;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.party.Party;
import nl.samenspel.result.DiscussionTopic.Reason;

/** On what a topic of the agenda rests; all of it is disclosed. */
public sealed interface Ground {

    /** By which it is on the agenda. */
    AgendaRule rule();

    /** Which questions open a talk about it. */
    OpeningReason opening();

    /** Of two by the same rule, the lower comes first. */
    default int place() {
        return 0;
    }

    /** What the overview of the results says as well. */
    record Found(Reason reason) implements Ground {

        @Override
        public AgendaRule rule() {
            return switch (reason) {
                case Reason.Misjudged _ -> AgendaRule.WRONG_GUESS;
                case Reason.Differ _ -> AgendaRule.DIFFERENCE;
                case Reason.PriorityOfBoth _, Reason.PriorityOf _ -> AgendaRule.GAP;
                case Reason.Divided _ -> AgendaRule.DISAGREEMENT;
            };
        }

        @Override
        public OpeningReason opening() {
            return switch (reason) {
                case Reason.Misjudged _ -> OpeningReason.WRONG_GUESS;
                case Reason.Differ differ ->
                    differ.measure() == Measure.IMPORTANCE
                            ? OpeningReason.IMPORTANCE_DIFFERS
                            : OpeningReason.LEVEL_DIFFERS;
                case Reason.PriorityOfBoth _, Reason.PriorityOf _ -> OpeningReason.IMPORTANCE_AHEAD;
                case Reason.Divided _ -> OpeningReason.VIEWS_WITHIN_A_PARTY;
            };
        }

        @Override
        public int place() {
            return switch (reason) {
                case Reason.Misjudged misjudged -> misjudged.claim() == Claim.SHOWN ? 0 : 1;
                case Reason.Differ differ -> differ.claim() == Claim.SHOWN ? 0 : 1;
                case Reason.PriorityOfBoth _ -> 0;
                case Reason.PriorityOf _ -> 1;
                case Reason.Divided _ -> 0;
            };
        }
    }

    /** Of what the parties aim for, and think that the other aims for, this does not meet. */
    record Forms(Mismatch mismatch) implements Ground {

        @Override
        public AgendaRule rule() {
            return AgendaRule.FORMS;
        }

        @Override
        public OpeningReason opening() {
            return OpeningReason.INTENDED_FORMS;
        }
    }

    /** These two groups of the party are published, and their average levels lie a level or more apart. */
    record TiersApart(Party party, Block upper, Block lower) implements Ground {

        @Override
        public AgendaRule rule() {
            return AgendaRule.TIERS;
        }

        @Override
        public OpeningReason opening() {
            return OpeningReason.TIERS_DIFFER;
        }
    }

    /** @param by those of whom there are comments under this aspect; at least one */
    record Commented(List<Party> by) implements Ground {

        public Commented {
            by = List.copyOf(by);
        }

        @Override
        public AgendaRule rule() {
            return AgendaRule.COMMENTS;
        }

        @Override
        public OpeningReason opening() {
            return OpeningReason.COMMENTS;
        }

        @Override
        public int place() {
            return -by.size();
        }
    }

    /** Where both place it among all aspects. */
    enum BothHighest implements Ground {
        /** Neither places another aspect higher. */
        HIGHEST,
        AMONG_THE_HIGHEST;

        @Override
        public AgendaRule rule() {
            return AgendaRule.BOTH_HIGHEST;
        }

        @Override
        public OpeningReason opening() {
            return OpeningReason.BOTH_HIGHEST;
        }
    }
}
