package nl.samenspel.measurement.selection;

/** Of two candidates, the share of all weights with which the one loses less than the other. */
final class ExactShare {
    private static final double TIE = 1e-9;

    private ExactShare() {}

    /**
     * The weights are a mix of the given ones and of any, and the difference of the two losses is linear in them: it is known when
     * it is known in the corners, where one aspect has all of what is free.
     */
    static double of(double[] weights, double[] one, double[] other, double mix) {
        double centre = 0;
        for (int aspect = 0; aspect < weights.length; aspect++) {
            centre += weights[aspect] * (one[aspect] - other[aspect]);
        }
        double[] corners = new double[weights.length];
        boolean alike = true;
        for (int aspect = 0; aspect < weights.length; aspect++) {
            corners[aspect] = mix * (one[aspect] - other[aspect]) + (1 - mix) * centre;
            alike &= Math.abs(corners[aspect]) <= TIE;
        }
        return alike ? 0.5 : below(corners);
    }

    /**
     * The part of a simplex in which a linear function is below 0, by Varsi’s recursion: it only adds what is positive, so it is as
     * exact where corners are alike as where they are not.
     */
    private static double below(double[] corners) {
        double[] part = new double[corners.length + 1];
        part[0] = 1;
        int above = 0;
        for (double corner : corners) {
            above += corner >= 0 ? 1 : 0;
        }
        for (double negative : corners) {
            int place = 0;
            for (double positive : corners) {
                if (negative < 0 && positive >= 0) {
                    place++;
                    part[place] = (positive * part[place] - negative * part[place - 1]) / (positive - negative);
                }
            }
        }
        return part[above];
    }
}
