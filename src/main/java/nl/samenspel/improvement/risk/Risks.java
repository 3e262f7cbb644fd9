package nl.samenspel.improvement.risk;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where risks are kept, and what people wrote before they became any. */
public interface Risks {

    /** Those that stand first, the oldest first. */
    List<Risk> of(WorkspaceId workspace, CollaborationId collaboration);

    void add(WorkspaceId workspace, CollaborationId collaboration, Risk risk);

    void change(WorkspaceId workspace, Risk risk);

    /** What somebody wrote; empty where that is nothing. */
    Optional<String> written(WorkspaceId workspace, CollaborationId collaboration, AccountId by);

    /** What everybody wrote, in no order that tells by whom. */
    List<String> written(WorkspaceId workspace, CollaborationId collaboration);

    /** In place of what the same wrote before. */
    void write(WorkspaceId workspace, CollaborationId collaboration, AccountId by, String text);

    void forgetWritten(WorkspaceId workspace, CollaborationId collaboration);

    /** Waits for whoever changes those of the collaboration, and keeps them for this transaction alone. */
    void hold(CollaborationId collaboration);
}
