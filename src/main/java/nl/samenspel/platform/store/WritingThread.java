package nl.samenspel.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** One thread that does the writing, several jobs at once when several wait. */
final class WritingThread implements AutoCloseable {

    private static final int MOST_AT_ONCE = 64;

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
    }

    private void writeUntilClosed() {
        var jobs = new ArrayList<Job>(MOST_AT_ONCE);
        while (open) {
            try {
                jobs.add(waiting.take());
                waiting.drainTo(jobs, MOST_AT_ONCE - 1);
                writing.accept(jobs);
            } catch (InterruptedException closing) {
                return;
            } finally {
                jobs.clear();
            }
        }
    }

    /** Waits for what is being written; what still waits is not. */
    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.interrupt();
        thread.join();
    }
}
