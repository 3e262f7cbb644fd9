package nl.samenspel.invitation.sheet;

import java.util.Arrays;

/** How much two words that people write are alike. */
final class Likeness {
    private static final int FEW_LETTERS = 4;

    private Likeness() {}

    /** Whether one bare text is likely to be a slip or a part of the other. */
    static boolean isNear(String written, String known) {
        if (written.length() < FEW_LETTERS || known.length() < FEW_LETTERS) {
            return false;
        }
        return known.contains(written)
                || written.contains(known)
                || distance(written, known) <= Math.max(1, Math.min(written.length(), known.length()) / FEW_LETTERS);
    }

    /** How many letters have to be put in, left out or replaced. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, place -> place);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int place = 1; place <= other.length(); place++) {
                int replaced = above[place - 1] + (one.charAt(row - 1) == other.charAt(place - 1) ? 0 : 1);
                current[place] = Math.min(replaced, 1 + Math.min(above[place], current[place - 1]));
            }
            above = current;
        }
        return above[other.length()];
    }
}
