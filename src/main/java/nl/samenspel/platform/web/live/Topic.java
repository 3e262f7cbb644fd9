package nl.samenspel.platform.web.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspel.platform.web.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All who follow the same, as persons and as streams. What is so now is read once for all of them, after the change that made
 * it worth reading, and never twice at once: so the last one that is told is the last one that there is.
 */
final class Topic {

    private static final Logger LOG = LoggerFactory.getLogger(Topic.class);

    /** More windows of one person take the place of the oldest. */
    private static final int MOST_OF_A_PERSON = 8;

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final Pace pace;
    private final Reading reading;

    /** The oldest first. */
    private final Set<LiveStream> streams = new LinkedHashSet<>();

    /** Persons without a stream who may be about to open another one → when that was the last time. */
    private final Map<String, Object> absent = new HashMap<>();

    private boolean changed;
    private boolean telling;

    Topic(Pace pace, Reading reading) {
        this.pace = pace;
        this.reading = reading;
    }

    /**
     * What is so now is told to it, and to everybody if it is somebody new.
     *
     * @param most how many there may be; false when there are as many
     */
    synchronized boolean join(LiveStream stream, int most) {
        end(streams.stream().filter(stream::replaces).toList());
        var own = of(stream.person());
        end(own.subList(0, Math.max(0, own.size() - MOST_OF_A_PERSON + 1)));
        if (streams.size() >= most) {
            end(streams.stream().filter(LiveStream::isForsaken).toList());
        }
        if (streams.size() >= most) {
            return false;
        }
        streams.add(stream);
        absent.remove(stream.person());
        change();
        return true;
    }

    private void end(List<LiveStream> some) {
        some.forEach(streams::remove);
        some.forEach(LiveStream::end);
    }

    private List<LiveStream> of(String person) {
        return streams.stream().filter(one -> one.person().equals(person)).toList();
    }

    /** @param onceAway done when the person stayed away */
    synchronized void leave(LiveStream stream, Runnable onceAway) {
        streams.remove(stream);
        if (of(stream.person()).isEmpty()) {
            var leaving = new Object();
            absent.put(stream.person(), leaving);
            Thread.startVirtualThread(() -> {
                pause(pace.absence());
                if (isAway(stream.person(), leaving)) {
                    onceAway.run();
                }
            });
        }
    }

    private synchronized boolean isAway(String person, Object leaving) {
        boolean away = absent.remove(person, leaving);
        if (away) {
            change();
        }
        return away;
    }

    synchronized boolean isForsaken() {
        return streams.isEmpty() && absent.isEmpty();
    }

    synchronized Set<String> present() {
        var present = new TreeSet<>(absent.keySet());
        streams.forEach(stream -> present.add(stream.person()));
        return present;
    }

    /** Something is not as it was: it is read anew, and told to all. */
    synchronized void change() {
        changed = true;
        if (!telling) {
            telling = true;
            Thread.ofVirtual().name("live").start(this::tell);
        }
    }

    private void tell() {
        while (goesOn()) {
            try {
                var words = reading.now(present()).words();
                all().forEach(stream -> stream.tell(words));
                pause(pace.gathering());
            } catch (RuntimeException failed) {
                LOG.error("What is followed cannot be read: {}", Traces.withoutMessages(failed));
                pause(AFTER_A_FAILURE);
                change();
            }
        }
    }

    private synchronized boolean goesOn() {
        telling = changed && !streams.isEmpty();
        changed = false;
        return telling;
    }

    private synchronized List<LiveStream> all() {
        return new ArrayList<>(streams);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
