package nl.samenspel.platform.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import nl.samenspel.platform.NotStored;
import nl.samenspel.platform.store.transaction.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that does the writing, several jobs at once when several wait. Nobody waits for it once it has ended. */
final class WritingThread implements AutoCloseable {

    private static final int MOST_AT_ONCE = 64;
    private static final Logger LOG = LoggerFactory.getLogger(WritingThread.class);

    private final Consumer<List<Job>> writing;
    private final BlockingQueue<Job> waiting = new LinkedBlockingQueue<>();
    private final List<Job> underWay = new ArrayList<>(MOST_AT_ONCE);
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
            boolean wasClosed = !open;
            open = false;
            underWay.forEach(job -> refuse(job, ended()));
            refuseAll();
            if (!wasClosed) {
                LOG.error("Writing has ended; nothing can be stored before the next start.");
            }
        }
    }

    private void writeWhileOpen() {
        while (open) {
            try {
                underWay.add(waiting.take());
                waiting.drainTo(underWay, MOST_AT_ONCE - 1);
                writing.accept(underWay);
            } catch (InterruptedException closingOrNotForIt) {
                // Only closing is a reason to stop.
            } catch (RuntimeException | Error failed) {
                underWay.forEach(job -> refuse(job, failed));
                LOG.error("Writing failed in a way that nobody expected; it goes on.", failed);
            }
            underWay.clear();
        }
    }

    private void refuseAll() {
        for (Job job = waiting.poll(); job != null; job = waiting.poll()) {
            refuse(job, ended());
        }
    }

    private static NotStored ended() {
        return new NotStored("The database has been closed");
    }

    /** Whoever was told already hears nothing of it. Those who wait behind it have their turn, or are refused too. */
    private void refuse(Job job, Throwable why) {
        try {
            job.fail(why);
            job.next().ifPresent(this::put);
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
