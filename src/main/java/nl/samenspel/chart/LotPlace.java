package nl.samenspel.chart;

/**
 * Where a lot lies on one aspect of a radar.
 *
 * @param level where its line passes
 * @param disc the middle of its disc; elsewhere than its level only where there is no room on its ring
 */
record LotPlace(Point level, Point disc) {

    boolean isApart() {
        return !level.equals(disc);
    }
}
