package nl.samenspel.dialogue;

import java.util.List;
import nl.samenspel.platform.AccountId;

/** Who wants to steer a meeting. */
public sealed interface Steerer {

    /** Whether it is theirs to steer: nobody takes it from the one who leads it. */
    boolean maySteer(MeetingTerms meeting, List<Seat> seats);

    record ByAccount(AccountId account) implements Steerer {

        /** Only whoever leads a meeting ends it, hands it over and lets others help. */
        public boolean leads(MeetingTerms meeting) {
            return meeting.leader().account().equals(account);
        }

        @Override
        public boolean maySteer(MeetingTerms meeting, List<Seat> seats) {
            return leads(meeting);
        }
    }

    /** Somebody of a side, whom the leader has asked to help. */
    record AtSeat(SeatId seat) implements Steerer {

        @Override
        public boolean maySteer(MeetingTerms meeting, List<Seat> seats) {
            return seats.stream().anyMatch(one -> one.id().equals(seat) && one.steers());
        }
    }
}
