package nl.samenspel.measurement;

import java.util.TreeMap;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Scale;

/** The distribution function of §4.2 by the panels of §4.2: 40 of them, each with 40 Gauss–Legendre nodes. */
public final class Panels {
    private static final int NODES = 40;
    private static final double[] PLACES = new double[NODES];
    private static final double[] WEIGHTS = new double[NODES];

    static {
        for (int node = 0; node < NODES; node++) {
            double x = Math.cos(Math.PI * (node + 0.75) / (NODES + 0.5));
            double slope = 1;
            for (int step = 0; step < 100; step++) {
                double before = 1;
                double here = x;
                for (int degree = 2; degree <= NODES; degree++) {
                    double next = ((2 * degree - 1) * x * here - (degree - 1) * before) / degree;
                    before = here;
                    here = next;
                }
                slope = NODES * (x * here - before) / (x * x - 1);
                x -= here / slope;
            }
            PLACES[node] = x;
            WEIGHTS[node] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private Panels() {}

    public static double atMost(Histogram histogram, double value) {
        TreeMap<Double, Double> atoms = new TreeMap<>();
        Scale scale = histogram.scale();
        histogram
                .counts()
                .forEach((numerator, people) ->
                        atoms.merge((double) numerator / scale.denominator(), (double) people, Double::sum));
        for (int level = 1; level <= scale.levels(); level++) {
            atoms.merge((double) level, 1.0 / scale.levels(), Double::sum);
        }
        double integral = 0;
        double start = 0;
        for (int panel = 0; panel < 40; panel++) {
            double end = Math.pow(10, -3 + 9 * panel / 39.0);
            for (int node = 0; node < NODES; node++) {
                double s = (start + end) / 2 + (end - start) / 2 * PLACES[node];
                double theta = 0;
                double rho = 0;
                for (var atom : atoms.entrySet()) {
                    double x = (atom.getKey() - value) * s;
                    theta += atom.getValue() * Math.atan(x);
                    rho -= atom.getValue() * Math.log1p(x * x) / 2;
                }
                integral += (end - start) / 2 * WEIGHTS[node] * Math.sin(theta) * Math.exp(rho) / s;
            }
            start = end;
        }
        return 0.5 - integral / Math.PI;
    }
}
