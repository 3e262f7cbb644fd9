package nl.samenspel.measurement.statistics;

/** The method by which every figure is made; a report names it. */
public final class Method {
    public static final String VERSION = "M-1.2";

    /** From this many answers on, an anonymous party's figures are shown unrounded and with their histogram (D5). */
    public static final int DETAIL_FROM = 10;

    private Method() {}
}
