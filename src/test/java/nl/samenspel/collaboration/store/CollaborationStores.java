package nl.samenspel.collaboration.store;

import java.util.List;
import nl.samenspel.collaboration.Collaborations;
import nl.samenspel.collaboration.KnownHappenings;
import nl.samenspel.collaboration.RelationHappening;
import nl.samenspel.platform.store.Database;

/** Lets tests of the module reach its store. */
public final class CollaborationStores {

    private CollaborationStores() {}

    public static Collaborations on(Database database) {
        return new JooqCollaborations(
                database.sql(), new KnownHappenings(List.of(() -> List.of(RelationHappening.values()))));
    }
}
