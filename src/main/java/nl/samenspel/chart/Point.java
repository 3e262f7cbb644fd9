package nl.samenspel.chart;

/** A place in a drawing; y grows downwards. */
record Point(double x, double y) {

    String written() {
        return Markup.shortest(x) + " " + Markup.shortest(y);
    }
}
