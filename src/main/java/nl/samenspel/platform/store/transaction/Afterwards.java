package nl.samenspel.platform.store.transaction;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be done once the work that asks for it is stored; dropped when that is undone. */
public final class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private final List<Runnable> acts = new ArrayList<>();

    void add(Runnable act) {
        acts.add(act);
    }

    void drop() {
        acts.clear();
    }

    /** What fails is noted, and changes nothing of what is stored. */
    public void run() {
        var all = List.copyOf(acts);
        drop();
        for (var act : all) {
            try {
                act.run();
            } catch (RuntimeException failed) {
                LOG.error("Something that comes after a change failed; the change is stored.", failed);
            }
        }
    }
}
