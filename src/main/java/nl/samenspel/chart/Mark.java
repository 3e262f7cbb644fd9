package nl.samenspel.chart;

/** What stands at the values of a line. Programs that draw charts from numbers have each of these too. */
public record Mark(Shape shape, boolean isHollow) {

    /** The outline of a mark. */
    public enum Shape {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE
    }

    public static Mark filled(Shape shape) {
        return new Mark(shape, false);
    }

    public static Mark hollow(Shape shape) {
        return new Mark(shape, true);
    }

    /** Can the other be seen within this one, in the same place? */
    boolean holds(Mark other) {
        return shape == other.shape && isHollow && !other.isHollow;
    }
}
