package nl.samenspel.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PersonScore;
import nl.samenspel.measurement.statistics.Scale;

/**
 * A row of a reference file. What is missing or cannot be read in it is told by {@link UnusableValue}.
 *
 * @param line the line of the file on which the row begins; the header is 1
 */
record Row(long line, List<String> columns, List<String> values) {
    static final int LEVELS = 5;

    private static final Scale SCALE = Scale.of(LEVELS, 1);
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

    Row {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** The value, or an empty text where it is missing. */
    String given(String column) {
        int place = columns.indexOf(column);
        String value =
                place < 0 || place >= values.size() ? "" : values.get(place).strip();
        return value.equals("NA") || value.equalsIgnoreCase("NaN") ? "" : value;
    }

    boolean has(String column) {
        return !given(column).isEmpty();
    }

    String text(String column) {
        String value = given(column);
        if (value.isEmpty()) {
            throw UnusableValue.missing(column);
        }
        return value;
    }

    double number(String column) {
        return number(column, text(column));
    }

    int whole(String column) {
        return whole(column, text(column));
    }

    /** Numbers that are set apart by blanks. */
    double[] numbers(String column) {
        return words(column).mapToDouble(word -> number(column, word)).toArray();
    }

    /** Whole numbers that are set apart by blanks. */
    int[] wholes(String column) {
        return words(column).mapToInt(word -> whole(column, word)).toArray();
    }

    /** People per level, from the columns c1, c2, ... */
    Histogram counts() {
        return perLevel(
                "c1",
                IntStream.rangeClosed(1, LEVELS)
                        .map(level -> whole("c" + level))
                        .toArray());
    }

    /** People per level, set apart by blanks. */
    Histogram counts(String column) {
        return perLevel(column, wholes(column));
    }

    static Histogram perLevel(String column, int[] people) {
        if (people.length != LEVELS || IntStream.of(people).anyMatch(count -> count < 0)) {
            throw UnusableValue.strange(column, Arrays.toString(people));
        }
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        IntStream.range(0, people.length)
                .filter(level -> people[level] > 0)
                .forEach(level -> counts.put(level + 1, people[level]));
        return new Histogram(SCALE, counts);
    }

    /** The answers of people, set apart by blanks; at least one. */
    Histogram scores(String column) {
        int[] scores = wholes(column);
        if (scores.length == 0 || IntStream.of(scores).anyMatch(score -> !SCALE.has(score))) {
            throw UnusableValue.strange(column, given(column));
        }
        return histogram(scores);
    }

    static Histogram histogram(int... scores) {
        return Histogram.of(
                SCALE,
                IntStream.of(scores)
                        .mapToObj(score -> new PersonScore(score, SCALE))
                        .toList());
    }

    private Stream<String> words(String column) {
        return Arrays.stream(text(column).split("\\s+"));
    }

    static double number(String column, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> {
                if (!isNumber(text)) {
                    throw UnusableValue.strange(column, text);
                }
                yield Double.parseDouble(text);
            }
        };
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static int whole(String column, String text) {
        double number = number(column, text);
        if (number != Math.rint(number) || Math.abs(number) > 1e9) {
            throw UnusableValue.strange(column, text);
        }
        return (int) number;
    }
}
