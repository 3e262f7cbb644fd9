package nl.samenspel.platform.store.transaction;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.platform.Transactions;

/** Counts what each request asks of the database; what the program does by itself is not counted. */
public final class Tally implements Filter {

    private static final ThreadLocal<Running> OF_THIS_THREAD = new ThreadLocal<>();

    /** What one request came to. */
    public record Count(int statements, int rows) {}

    static final class Running {
        private final AtomicInteger statements = new AtomicInteger();
        private final AtomicInteger rows = new AtomicInteger();

        void statement() {
            statements.incrementAndGet();
        }

        void row() {
            rows.incrementAndGet();
        }
    }

    private volatile Running latest = new Running();

    /** Of the request that began last, which has been answered. */
    public Count latest() {
        return new Count(latest.statements.get(), latest.rows.get());
    }

    /** The same transactions, whose statements are counted. */
    public static Transactions counting(Transactions transactions) {
        return new CountedTransactions(transactions);
    }

    /** How many statements the work runs, in transactions that are {@link #counting}. */
    public static int statements(Runnable work) {
        var running = new Running();
        OF_THIS_THREAD.set(running);
        try {
            work.run();
        } finally {
            OF_THIS_THREAD.remove();
        }
        return running.statements.get();
    }

    static Optional<Running> ofThisRequest() {
        return Optional.ofNullable(OF_THIS_THREAD.get());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = OF_THIS_THREAD.get();
        latest = before == null ? new Running() : before;
        OF_THIS_THREAD.set(latest);
        try {
            chain.doFilter(request, response);
        } finally {
            if (before == null) {
                OF_THIS_THREAD.remove();
            }
        }
    }
}
