package nl.samenspel.chart;

/**
 * A quadrant: a name in a corner and an arc outside the outer ring.
 *
 * @param first position of its first aspect on the radar, from 0, clockwise
 * @param last position of its last aspect; before {@code first} when the arc passes the top
 */
public record RadarQuadrant(String name, Corner corner, int first, int last) {}
