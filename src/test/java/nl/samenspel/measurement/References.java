package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PersonScore;
import nl.samenspel.measurement.statistics.Scale;
import org.assertj.core.data.Offset;

/** The reference values of other people's making. */
public final class References {
    public static final Scale FIVE = Scale.of(5, 1);

    private References() {}

    /** The rows of a reference file without its header. */
    public static List<List<String>> rows(String file) {
        return read(file).skip(1).map(References::cells).toList();
    }

    /** The rows of a reference file, with the names of their columns. */
    public static List<Row> table(String file) {
        List<String> names = cells(read(file).findFirst().orElseThrow());
        return rows(file).stream().map(cells -> new Row(file, names, cells)).toList();
    }

    private static Stream<String> read(String file) {
        try {
            return Files.readString(Path.of("docs/references", file)).lines().filter(line -> !line.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int place = 0; place < line.length(); place++) {
            char character = line.charAt(place);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Whole scores of a group, from how many people chose each level. */
    public static Histogram histogram(int... perLevel) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        IntStream.range(0, perLevel.length)
                .filter(level -> perLevel[level] > 0)
                .forEach(level -> counts.put(level + 1, perLevel[level]));
        return new Histogram(new Scale(perLevel.length, 1), counts);
    }

    /** The scores of a group of people on five levels. */
    public static Histogram scores(int... levels) {
        return Histogram.of(
                FIVE,
                IntStream.of(levels)
                        .mapToObj(level -> new PersonScore(level, FIVE))
                        .toList());
    }

    /** Scores in twelfths of a level, each as often as said. */
    public static Histogram repeated(List<Integer> twelfths, int times) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        twelfths.forEach(score -> counts.merge(score, times, Integer::sum));
        return new Histogram(Scale.of(5, 4), counts);
    }

    public record Row(String file, List<String> names, List<String> cells) {

        public String text(String column) {
            return cells.get(names.indexOf(column));
        }

        public boolean has(String column) {
            return !text(column).isEmpty() && !text(column).equals("NA");
        }

        public double number(String column) {
            return text(column).equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text(column));
        }

        public int whole(String column) {
            return Integer.parseInt(text(column));
        }

        public int[] wholes(String column) {
            return Arrays.stream(text(column).trim().split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }

        public double[] numbers(String column) {
            return Arrays.stream(text(column).trim().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }

        /** The group of the columns c1, c2, ... */
        public Histogram histogram() {
            return References.histogram(
                    IntStream.rangeClosed(1, 5).map(level -> whole("c" + level)).toArray());
        }

        public void expect(String column, double computed, double tolerance) {
            assertThat(computed)
                    .as("%s of %s in %s", column, cells, file)
                    .isCloseTo(number(column), Offset.offset(tolerance));
        }
    }
}
