package nl.samenspel.platform.store.sqlite;

import nl.samenspel.platform.TerminalLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on the console, once, that somebody keeps what was erased in the files, and once that it is gone. */
final class Traces {

    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);

    private volatile boolean kept;

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

    boolean kept() {
        return kept;
    }
}
