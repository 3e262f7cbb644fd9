package nl.samenspel.exchange.web;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.exchange.RemoveHidden;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where files are worked through: on a thread of its own, because what computes for seconds on one that requests share keeps
 * others waiting. What an import that was broken off left behind is cleared away when the server starts.
 */
@Component
class ImportCounter implements DisposableBean {

    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("importing").daemon().factory());
    private final ImportCase importCase;
    private final RemoveHidden removeHidden;

    ImportCounter(ImportCase importCase, RemoveHidden removeHidden) {
        this.importCase = importCase;
        this.removeHidden = removeHidden;
    }

    @EventListener(ApplicationReadyEvent.class)
    void clearAway() {
        var _ = work.submit(() -> importCase.alone(() -> {
            removeHidden.handle();
            return true;
        }));
    }

    <T> T handle(Supplier<T> what) {
        try {
            return work.submit(what::get).get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void destroy() {
        work.shutdownNow();
    }
}
