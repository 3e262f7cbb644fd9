package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.dialogue.MeetingChanged;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Hears;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.web.live.LiveStreams;
import nl.samenspel.platform.web.live.Now;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Tells all who have a page of a meeting before them what is so now: its version, and what is counted. */
@Component
class LiveMeetings {

    /** Who steers, as far as presence is concerned: it is said to everybody when nobody does. */
    static final String STEERING = "steering";

    static final String WALL = "wall";

    /** Grows with what only the pages show on which it is steered. */
    static final String GESTURES = "gestures";

    private final WatchMeeting watchMeeting;
    private final LiveStreams streams;
    private final Transactions transactions;

    LiveMeetings(WatchMeeting watchMeeting, LiveStreams streams, Transactions transactions) {
        this.watchMeeting = watchMeeting;
        this.streams = streams;
        this.transactions = transactions;
    }

    View follow(MeetingTerms meeting, String person) {
        return streams.follow(meeting.id(), person, present -> now(meeting, present));
    }

    private Now now(MeetingTerms meeting, Set<String> present) {
        return watchMeeting
                .handle(meeting.workspace(), meeting.id())
                .map(standing -> now(standing, present))
                .orElseGet(() -> Now.of(Long.MAX_VALUE, new HashMap<>()));
    }

    private static Now now(Standing standing, Set<String> present) {
        var counts = new HashMap<String, Integer>();
        counts.put(STEERING, present.contains(STEERING) ? 1 : 0);
        for (Party party : Party.values()) {
            counts.put(here(party), standing.here().of(party));
            counts.put(done(party), standing.done().of(party));
        }
        counts.put(GESTURES, standing.gestures());
        counts.putAll(ready(standing));
        return Now.of(standing.version(), counts);
    }

    /** Of each side only where everybody sees what each side votes. */
    private static Map<String, Integer> ready(Standing standing) {
        var ready = standing.ready();
        return standing.meeting().terms().isTogether()
                ? Arrays.stream(Party.values()).collect(Collectors.toMap(party -> party.slug() + "-ready", ready::of))
                : Map.of(
                        "ready", sum(ready),
                        "here", sum(standing.here()));
    }

    private static int sum(PerParty<Integer> ofBoth) {
        return ofBoth.both().stream().mapToInt(Integer::intValue).sum();
    }

    /** By which pages know how many of the party are there. */
    static String here(Party party) {
        return party.slug() + "-here";
    }

    /** By which they know how many of those have done what is asked now. */
    static String done(Party party) {
        return party.slug() + "-done";
    }

    @Hears
    void changed(MeetingChanged event) {
        transactions.afterwards(() -> streams.changed(event.meeting()));
    }
}
