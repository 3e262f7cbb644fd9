package nl.samenspel.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.WorkspaceId;

/**
 * A part of a collaboration's page that another module fills, such as its waves; so the page shows them without this
 * module knowing of them.
 */
public interface CollaborationSection {

    /** What the visitor, who may see the collaboration, finds there, in his words. */
    Content of(Collaboration collaboration, Visitor visitor, Words words);

    /** What the visitor most likely comes for, offered where the collaborations of a workspace are listed. */
    Map<CollaborationId, List<Link>> shortcuts(WorkspaceId workspace, Visitor visitor, Words words);

    /**
     * @param teaching what will stand here, for as long as there are no entries
     * @param act what the visitor may do next; empty when nothing
     */
    record Content(String title, String teaching, List<Entry> entries, Optional<Link> act) {

        public Content {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One line: what, and how it stands with it.
     *
     * @param address where it leads; empty when there is nothing to see for the visitor yet
     */
    record Entry(String label, String address, String state) {}

    /** A place to go to. */
    record Link(String label, String address) {}
}
