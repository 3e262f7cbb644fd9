package nl.samenspel.attack;

/** Between which ends the mean of a group lies, by what is printed of it. */
record Bounds(double low, double high) {
    private static final double TENTH = 0.1;
    private static final double NOTHING = 1e-9;

    static Bounds open(int levels) {
        return new Bounds(1, levels);
    }

    /** @param mixed made of figures of other groups, which were rounded before */
    static Bounds of(Published figure, int levels, boolean mixed) {
        var mean = figure.at("mean");
        if (!mean.isThere()) {
            return open(levels);
        }
        double value = mean.number();
        double grain = figure.at("roundedTo").isThere()
                ? figure.at("roundedTo").number()
                : figure.at("n").isThere() ? 0 : TENTH;
        double half = mixed ? grain : grain / 2;
        return switch (figure.at("meanIs").text()) {
            case "at-most" -> new Bounds(1, value + (mixed ? half : 0));
            case "at-least" -> new Bounds(value - (mixed ? half : 0), levels);
            case "about" -> open(levels);
            default -> new Bounds(Math.max(1, value - half), Math.min(levels, value + half));
        };
    }

    boolean isExact() {
        return high - low < NOTHING;
    }

    Bounds times(double number) {
        return new Bounds(low * number, high * number);
    }

    Bounds minus(double number) {
        return new Bounds(low - number, high - number);
    }

    Bounds within(double lowest, double highest) {
        return new Bounds(Math.max(low, lowest), Math.min(high, highest));
    }

    Bounds plus(Bounds other) {
        return new Bounds(low + other.low, high + other.high);
    }

    /** The whole numbers in it. */
    Bounds whole() {
        return new Bounds(Math.ceil(low - NOTHING), Math.floor(high + NOTHING));
    }

    boolean isEmpty() {
        return low > high + NOTHING;
    }

    boolean meets(Bounds other) {
        return !isEmpty() && !other.isEmpty() && low <= other.high + NOTHING && other.low <= high + NOTHING;
    }
}
