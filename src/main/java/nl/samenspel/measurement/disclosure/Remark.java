package nl.samenspel.measurement.disclosure;

/**
 * Something that was written, without who wrote it.
 *
 * @param aspect slug of the aspect it was written at, or {@link #OTHER} when too few wrote there
 */
public record Remark(String aspect, String text) {
    public static final String OTHER = "";
}
