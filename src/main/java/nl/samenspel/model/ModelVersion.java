package nl.samenspel.model;

/**
 * Names one version of a model; printed, stored and read as {@code eraneos-1}.
 *
 * @param number from 1
 */
public record ModelVersion(String key, int number) {

    /** Throws IllegalArgumentException when the text is not a key, a hyphen and a number. */
    public static ModelVersion of(String text) {
        int hyphen = text.lastIndexOf('-');
        if (hyphen < 1) {
            throw new IllegalArgumentException("Not a model version: " + text);
        }
        return new ModelVersion(text.substring(0, hyphen), Integer.parseInt(text.substring(hyphen + 1)));
    }

    @Override
    public String toString() {
        return key + "-" + number;
    }
}
