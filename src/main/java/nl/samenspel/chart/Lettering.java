package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text gets. Nothing on the server knows the reader's typeface, so this estimates for a wide one.
 *
 * @param size of the letters, in units of the drawing
 */
record Lettering(double size, boolean bold) {

    private static final String NARROWEST = "ijlI.,:;’'|!·";
    private static final String NARROW = "frtJ()[]-/“”\"";
    private static final String SLIM = "csvxyzkEFLTS";
    private static final String BROAD = "mwMWŒœ—%@";
    private static final String MORE = "…";
    /** Letters that are left over when a word is broken. */
    private static final int FEWEST = 4;

    double lineHeight() {
        return size * 1.25;
    }

    double width(String text) {
        double ems = text.codePoints().mapToDouble(Lettering::ems).sum();
        return ems * size * (bold ? 1 : 0.95);
    }

    private static double ems(int letter) {
        if (Character.isSpaceChar(letter)) {
            return 0.28;
        }
        if (NARROWEST.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.46;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.57;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.96;
        }
        if (letter > 0x2E7F) {
            return 1;
        }
        return Character.isUpperCase(letter) ? 0.76 : 0.64;
    }

    /** Lines of at most this width, broken between words where possible. */
    List<String> wrap(String text, double widest) {
        var lines = new ArrayList<String>();
        var line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= widest) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > widest && line.codePointCount(0, line.length()) > 2) {
                int end = breakingPoint(line, widest);
                lines.add(line.substring(0, end) + "-");
                line = line.substring(end);
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** As much of a text as fits, with a sign that there is more. */
    String cut(String text, double widest) {
        if (width(text) <= widest) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + MORE) > widest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + MORE;
    }

    /** Is there no word that has to be broken? */
    boolean fits(String text, double widest) {
        for (String word : text.strip().split("\\s+", -1)) {
            if (width(word) > widest) {
                return false;
            }
        }
        return true;
    }

    private int breakingPoint(String word, double widest) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            boolean leavesTooFew = end > FEWEST && word.length() - next < FEWEST;
            if (leavesTooFew || width(word.substring(0, next) + "-") > widest) {
                break;
            }
            end = next;
        }
        return end;
    }
}
