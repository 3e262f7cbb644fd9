package nl.samenspel.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of cells set under each other: the first column to the left, the others to the right. */
final class TextTable {
    private static final String BETWEEN_COLUMNS = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    void add(List<String> cells) {
        lines.add(List.copyOf(cells));
    }

    /** The table, each line ended. */
    String text() {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = IntStream.range(0, columns).mapToObj(this::width).toList();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
    }

    private int width(int column) {
        return lines.stream()
                .filter(line -> line.size() > column)
                .mapToInt(line -> length(line.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String space = " ".repeat(widths.get(column) - length(cell));
            line.append(column == 0 ? cell + space : BETWEEN_COLUMNS + space + cell);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
