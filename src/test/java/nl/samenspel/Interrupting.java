package nl.samenspel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspel.platform.Transactions;

/** Transactions with something happening after each that changed data, such as the end of the program. */
public final class Interrupting implements Transactions {

    private static final ScopedValue<Boolean> WITHIN = ScopedValue.newInstance();

    private final Transactions transactions;
    private Runnable afterEach = () -> {};
    private int untilCut = Integer.MAX_VALUE;

    /** What nobody catches. */
    public static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    public Interrupting(Transactions transactions) {
        this.transactions = transactions;
    }

    public void afterEach(Runnable what) {
        afterEach = what;
    }

    /** Ends after so many; whoever asks for another one is told so too. */
    public void cutAfter(int changes) {
        untilCut = changes;
    }

    /** As after the next start. */
    public void restore() {
        untilCut = Integer.MAX_VALUE;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return transactions.read(work);
    }

    @Override
    public void afterwards(Runnable act) {
        transactions.afterwards(act);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (WITHIN.isBound()) {
            return transactions.write(work);
        }
        if (untilCut <= 0) {
            throw new PowerCut();
        }
        var result = transactions.write(() -> ScopedValue.where(WITHIN, true).call(work::get));
        afterEach.run();
        if (--untilCut <= 0) {
            throw new PowerCut();
        }
        return result;
    }

    @Override
    public <Q, R> Function<Q, R> gathering(Function<Q, ?> key, Function<List<Q>, List<R>> work) {
        return transactions.gathering(key, work);
    }

    @Override
    public void leaveNoTrace() {
        transactions.leaveNoTrace();
    }
}
