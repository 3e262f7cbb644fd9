package nl.samenspel.response;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Where answers and remarks are kept. */
public interface Answers {

    /** Keeps answers in place of any that were given before; where one is given twice, the last. */
    void save(List<Choices> given);

    /** Keeps the remark about an aspect in place of the one before; an empty text removes it. */
    void saveRemark(Invitation by, String aspect, String text);

    void takeBack(Invitation by, Set<Question> questions);

    /** Keeps whole drafts of people who had none. */
    void addAll(Map<Invitation, Draft> drafts);

    Draft of(Invitation by);

    /** Has the person answered or written anything? */
    boolean anyOf(Invitation by);

    /** What was given by some invitations of a wave; by whom nothing was given is absent. */
    Map<InvitationId, Draft> of(WorkspaceId workspace, WaveId wave, List<InvitationId> by);

    /** How much was given in a wave, drafts included. */
    Amount amount(WorkspaceId workspace, WaveId wave);

    /** Deletes what some invitations of a wave gave. */
    void erase(WorkspaceId workspace, WaveId wave, List<InvitationId> by);
}
