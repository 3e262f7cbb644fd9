package nl.samenspel.account;

import java.util.Optional;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;

/** What somebody is in a workspace; {@link Access} says what each may do. */
public sealed interface Role {

    /** The word under which the role is stored and translated. */
    String slug();

    /** The one collaboration that the role is about, or empty when it is about the whole workspace. */
    default Optional<CollaborationId> collaboration() {
        return Optional.empty();
    }

    /** The one party that the role stands for, or empty. */
    default Optional<Party> party() {
        return Optional.empty();
    }

    /** Whether who has it runs measurements. */
    default boolean leads() {
        return collaboration().isEmpty();
    }

    /** Runs the workspace: its people and its collaborations. */
    record Administrator() implements Role {
        @Override
        public String slug() {
            return "administrator";
        }
    }

    /** Runs measurements and leads the talk, in all collaborations of the workspace. */
    record Facilitator() implements Role {
        @Override
        public String slug() {
            return "facilitator";
        }
    }

    /** Answers for one party of one collaboration. */
    record Sponsor(CollaborationId of, Party side) implements Role {
        @Override
        public String slug() {
            return "sponsor";
        }

        /** The sponsor of the other party. */
        public Sponsor opposite() {
            return new Sponsor(of, side.other());
        }

        @Override
        public Optional<CollaborationId> collaboration() {
            return Optional.of(of);
        }

        @Override
        public Optional<Party> party() {
            return Optional.of(side);
        }
    }

    /** Sees the revealed results of one collaboration. */
    record Observer(CollaborationId of) implements Role {
        @Override
        public String slug() {
            return "observer";
        }

        @Override
        public Optional<CollaborationId> collaboration() {
            return Optional.of(of);
        }
    }
}
