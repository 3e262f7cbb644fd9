package nl.samenspel.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where people of both parties meet regularly.
 *
 * @param purpose what it is for
 * @param rhythm how often
 * @param people who is there, in which roles
 * @param mandate what may be decided there
 */
public record Forum(String name, String purpose, String rhythm, String people, String mandate) {

    public static final int MOST = 10;
    public static final int LONGEST = 200;

    private static final int CELLS = Column.values().length;

    /** What is said of each, in this order. */
    public enum Column {
        NAME,
        PURPOSE,
        RHYTHM,
        PEOPLE,
        MANDATE
    }

    /** In the order in which they are typed and shown. */
    public List<String> cells() {
        return List.of(name, purpose, rhythm, people, mandate);
    }

    public boolean isEmpty() {
        return cells().stream().allMatch(String::isEmpty);
    }

    /** Does nothing stand in the way of keeping it: nobody finds one without a name? */
    boolean isRight() {
        return !name.isEmpty() && cells().stream().allMatch(cell -> cell.length() <= LONGEST);
    }

    /** As they are stored: a line for each cell; those without anything in them are left out. */
    public static String text(List<Forum> forums) {
        return forums.stream()
                .filter(forum -> !forum.isEmpty())
                .flatMap(forum -> forum.cells().stream())
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    /** @param text as {@link #text(List)} gives it; what is missing at its end is empty */
    public static List<Forum> of(String text) {
        return ofCells(Arrays.asList(text.split("\n", -1)));
    }

    /** @param cells of one forum after the other; what is missing at their end is empty */
    public static List<Forum> ofCells(List<String> cells) {
        return IntStream.range(0, (cells.size() + CELLS - 1) / CELLS)
                .mapToObj(row -> IntStream.range(row * CELLS, (row + 1) * CELLS)
                        .mapToObj(at -> at < cells.size() ? cells.get(at) : "")
                        .toList())
                .map(row -> new Forum(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .filter(forum -> !forum.isEmpty())
                .toList();
    }
}
