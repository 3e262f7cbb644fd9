package nl.samenspel.chart;

/** The place that something takes; y grows downwards. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double half) {
        return new Box(x - half, y - half, x + half, y + half);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }
}
