package nl.samenspel.exchange;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** The problems of a file in their order. Whatever a file holds, only so many are kept; the others are counted. */
final class ProblemList extends AbstractList<Problem> {
    static final int MOST = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private long firstOther;
    private long others;

    @Override
    public boolean add(Problem problem) {
        if (kept.size() < MOST) {
            return kept.add(problem);
        }
        firstOther = others == 0 ? problem.line() : firstOther;
        others++;
        return true;
    }

    @Override
    public Problem get(int index) {
        return kept.get(index);
    }

    @Override
    public int size() {
        return kept.size();
    }

    /** Those that were kept, and behind them how many others there are. */
    List<Problem> told() {
        List<Problem> told = new ArrayList<>(kept);
        if (others > 0) {
            told.add(Problem.at(firstOther, Cause.MORE, others));
        }
        return told;
    }
}
