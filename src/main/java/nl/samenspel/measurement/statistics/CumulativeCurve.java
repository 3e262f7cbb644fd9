package nl.samenspel.measurement.statistics;

/**
 * The distribution function of a mean at every point of the grid of §4.4. It is computed where it bends; in between, the
 * polynomial through five computed points is read.
 */
final class CumulativeCurve {
    private static final int STRETCH = 64;
    /** A parabola that is this near promises that the polynomial through five points is far nearer. */
    private static final double NEAR = 1e-3;
    /** So little probability in a stretch is spread evenly. */
    private static final double HARDLY_ANY = 1e-6;

    private final MeanPosterior posterior;
    private final double[] points;

    private CumulativeCurve(MeanPosterior posterior) {
        this.posterior = posterior;
        int cells = (int) Math.round((posterior.highest() - posterior.lowest()) / GridPosterior.STEP);
        this.points = new double[cells + 1];
        for (int start = 0; start < cells; start += STRETCH) {
            int end = start + STRETCH;
            points[end] = computed(end);
            if (points[end] - points[start] < HARDLY_ANY) {
                spread(start, end);
            } else {
                fill(start, computed(start + STRETCH / 2), end);
            }
        }
    }

    /** The probability that falls in each cell of the grid. */
    static double[] masses(MeanPosterior posterior) {
        double[] points = new CumulativeCurve(posterior).points;
        double[] masses = new double[points.length - 1];
        double before = 0;
        for (int cell = 0; cell < masses.length; cell++) {
            double after = Math.max(before, points[cell + 1]);
            masses[cell] = after - before;
            before = after;
        }
        return masses;
    }

    private double computed(int place) {
        return posterior.atMost(posterior.lowest() + place * GridPosterior.STEP, MeanPosterior.Precision.OF_GRID);
    }

    private void spread(int start, int end) {
        for (int place = start + 1; place < end; place++) {
            points[place] = points[start] + (points[end] - points[start]) * (place - start) / (end - start);
        }
    }

    /** Fills the inside of a stretch whose ends are filled; its length is a power of two, at least 2. */
    private void fill(int start, double atMiddle, int end) {
        int half = (end - start) / 2;
        int middle = start + half;
        points[middle] = atMiddle;
        if (half == 1) {
            return;
        }
        double before = computed(start + half / 2);
        double after = computed(end - half / 2);
        boolean straight = Math.abs(before - (3 * points[start] + 6 * atMiddle - points[end]) / 8) < NEAR
                && Math.abs(after - (3 * points[end] + 6 * atMiddle - points[start]) / 8) < NEAR;
        if (straight) {
            double[] known = {points[start], before, atMiddle, after, points[end]};
            for (int place = start + 1; place < end; place++) {
                points[place] = through(known, 4.0 * (place - start) / (end - start));
            }
        } else {
            fill(start, before, middle);
            fill(middle, after, end);
        }
    }

    /** The polynomial through known values at 0, 1, 2, 3 and 4. */
    private static double through(double[] known, double at) {
        double sum = 0;
        for (int point = 0; point < known.length; point++) {
            double term = known[point];
            for (int other = 0; other < known.length; other++) {
                if (other != point) {
                    term *= (at - other) / (point - other);
                }
            }
            sum += term;
        }
        return sum;
    }
}
