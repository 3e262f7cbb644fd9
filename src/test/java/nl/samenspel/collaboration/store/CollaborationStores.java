package nl.samenspel.collaboration.store;

import nl.samenspel.collaboration.Collaborations;
import nl.samenspel.platform.store.Database;

/** Lets tests of the module reach its store. */
public final class CollaborationStores {

    private CollaborationStores() {}

    public static Collaborations on(Database database) {
        return new JooqCollaborations(database.sql());
    }
}
