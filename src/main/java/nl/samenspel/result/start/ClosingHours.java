package nl.samenspel.result.start;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.CloseWave;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Closes waves on a thread of its own, one after another: those that somebody closes, and, soon after midnight and whenever
 * the server starts, those whose last day has passed or whose closing was broken off.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class ClosingHours implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingHours.class);

    /** As long as somebody waits for a page without wondering. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CloseWave closeWave;
    private final ExecutorService closing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("closing").daemon().factory());

    ClosingHours(CloseWave closeWave) {
        this.closeWave = closeWave;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void closeWhatIsDue() {
        var _ = closing.submit(() -> logged(() -> {
            closeWave.whatIsDue();
            closeWave.megabytesAwaited().forEach(ClosingHours::needsMemory);
        }));
    }

    /** Finishes closing a wave; true when that was done within seconds, false when it goes on. */
    public boolean finishesSoon(WorkspaceId workspace, WaveId wave) {
        return isDoneSoon(closing.submit(() -> logged(() -> closeWave.finish(workspace, wave))));
    }

    private static void needsMemory(long megabytes) {
        LOG.error(
                "A measurement holds more than can be counted in {} MB of memory. Its closing waits, and nothing of it is lost, "
                        + "until the program is started with -Xmx{}m or more.",
                Runtime.getRuntime().maxMemory() >> 20,
                megabytes);
    }

    /** What is broken off here is begun again with the next that is due. */
    private static void logged(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("A measurement could not be closed yet; this is tried again.", failed);
            throw failed;
        }
    }

    private static boolean isDoneSoon(Future<?> work) {
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void destroy() {
        closing.shutdownNow();
    }
}
