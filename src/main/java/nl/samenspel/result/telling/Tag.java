package nl.samenspel.result.telling;

/**
 * A short word beside a figure.
 *
 * @param meaning what it stands for, as it is said where there is room
 */
public record Tag(String word, String meaning) {

    /** Does the word say all by itself? */
    public boolean isPlain() {
        return word.equals(meaning);
    }
}
