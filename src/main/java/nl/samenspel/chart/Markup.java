package nl.samenspel.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Well-formed markup in which every text and every attribute is escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, numbers are rounded to a tenth of a unit. */
    Markup open(String element, Object... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    Markup empty(String element, Object... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Markup that was made here before. */
    Markup add(String markup) {
        written.append(markup);
        return this;
    }

    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return written.toString();
    }

    private void start(String element, Object... attributes) {
        written.append('<').append(element);
        for (int each = 0; each < attributes.length; each += 2) {
            written.append(' ').append(attributes[each]).append("=\"");
            Object value = attributes[each + 1];
            escape(value instanceof Double number ? shortest(number) : value.toString());
            written.append('"');
        }
    }

    static String shortest(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void escape(String text) {
        text.codePoints().filter(Markup::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.appendCodePoint(letter);
            }
        });
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
