package nl.samenspel.collaboration;

/** An agreed indicator (KPI), as the parties write it: what, how much was agreed, how much it became. */
public record PerformanceIndicator(String name, String target, String realised) {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_VALUE = 80;
}
