package nl.samenspel.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where rounds are kept: who voted what as long as the meeting goes on, and what is shown of it for good. */
public interface Rounds {

    /** In the order in which they were held. */
    List<Round> of(WorkspaceId workspace, MeetingId meeting);

    void open(WorkspaceId workspace, MeetingId meeting, Round round);

    void close(WorkspaceId workspace, Round round, PerParty<Tally> tallies);

    /** In the place of what the seat voted before. */
    void cast(WorkspaceId workspace, RoundId round, SeatId seat, int level);

    /** Takes back what the seat voted in rounds that are open. */
    void takeBack(WorkspaceId workspace, MeetingId meeting, SeatId seat);

    Optional<Integer> vote(WorkspaceId workspace, RoundId round, SeatId seat);

    Map<SeatId, Integer> votes(WorkspaceId workspace, RoundId round);

    /** Of each closed round of the meeting. */
    Map<RoundId, PerParty<Tally>> tallies(WorkspaceId workspace, MeetingId meeting);

    /** Nobody will know any more who voted what. */
    void forgetVotes(WorkspaceId workspace, MeetingId meeting);

    /** What everybody wrote about the topic, in no order that tells who wrote it. */
    Map<SeatId, String> lines(WorkspaceId workspace, TopicId topic);

    /** The same of all topics of the meeting. */
    Map<TopicId, Map<SeatId, String>> lines(WorkspaceId workspace, MeetingId meeting);

    /** In the place of what the seat wrote before; an empty one takes it back. */
    void write(WorkspaceId workspace, TopicId topic, SeatId seat, String line);
}
