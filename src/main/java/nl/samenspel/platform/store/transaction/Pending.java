package nl.samenspel.platform.store.transaction;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A result that somebody waits for. It may be known some time before it is told, and change until then. */
final class Pending<T> {

    private final CountDownLatch told = new CountDownLatch(1);
    private @Nullable T result;
    private @Nullable Throwable failure;

    void succeed(T with) {
        if (!isTold()) {
            result = with;
            failure = null;
        }
    }

    void fail(Throwable cause) {
        if (!isTold()) {
            failure = cause;
        }
    }

    private boolean isTold() {
        return told.getCount() == 0;
    }

    void tell() {
        told.countDown();
    }

    @SuppressWarnings("NullAway") // without failure there is the result of work, which T allows
    T await() {
        try {
            told.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return switch (failure) {
            case null -> result;
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            case Throwable other -> throw new IllegalStateException(other);
        };
    }
}
