package nl.samenspel.platform.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import nl.samenspel.platform.store.transaction.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that does the writing, several jobs at once when several wait. Nobody waits for it once it has ended. */
final class WritingThread implements AutoCloseable {

    private static final int MOST_AT_ONCE = 64;
    private static final Logger LOG = LoggerFactory.getLogger(WritingThread.class);

    private final Consumer<List<Job>> writing;
    private final BlockingQueue<Job> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean open = true;

    /** @param writing of one job or more, after which everybody who waits for them has been told */
    WritingThread(Consumer<List<Job>> writing) {
        this.writing = writing;
        this.thread = Thread.ofPlatform().name("writer").daemon().start(this::writeUntilClosed);
    }

    void put(Job job) {
        waiting.add(job);
        if (!open) {
            refuseAll();
        }
    }

    private void writeUntilClosed() {
        try {
            writeWhileOpen();
        } finally {
            open = false;
            refuseAll();
        }
    }

    private void writeWhileOpen() {
        var jobs = new ArrayList<Job>(MOST_AT_ONCE);
        while (open) {
            try {
                jobs.add(waiting.take());
                waiting.drainTo(jobs, MOST_AT_ONCE - 1);
                writing.accept(jobs);
            } catch (InterruptedException closingOrNotForIt) {
                // Only closing is a reason to stop.
            } catch (RuntimeException | Error failed) {
                LOG.error("Writing failed in a way that nobody expected; it goes on.", failed);
                jobs.forEach(job -> refuse(job, failed));
            } finally {
                jobs.clear();
            }
        }
    }

    private void refuseAll() {
        var closed = new IllegalStateException("The database has been closed");
        for (Job job = waiting.poll(); job != null; job = waiting.poll()) {
            refuse(job, closed);
        }
    }

    /** Whoever was told already hears nothing of it. */
    private static void refuse(Job job, Throwable why) {
        try {
            job.fail(why);
        } catch (RuntimeException | Error alsoFailed) {
            LOG.error("Somebody who waits could not be told.", alsoFailed);
        }
    }

    /** Waits for what is being written; what still waits is refused. */
    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.interrupt();
        thread.join();
        refuseAll();
    }
}
