package nl.samenspel.platform.store.sqlite;

import nl.samenspel.platform.TerminalLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on the console, once, that what was erased is still in the files and why, and once that it is gone. */
final class Traces {

    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);

    private volatile boolean kept;
    private volatile boolean waiting;

    void areKept() {
        if (!kept) {
            kept = true;
            LOG.warn(TerminalLanguage.words().say("start.traces.kept"));
        }
    }

    void areGone() {
        if (kept) {
            kept = false;
            LOG.info(TerminalLanguage.words().say("start.traces.gone"));
        }
    }

    /** Until then copies stay in parts of the file that no table uses. */
    void waitForAStart() {
        if (!waiting) {
            waiting = true;
            LOG.warn(TerminalLanguage.words().say("start.traces.large"));
        }
    }

    boolean kept() {
        return kept || waiting;
    }
}
