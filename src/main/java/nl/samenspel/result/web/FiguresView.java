package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.result.telling.Point;
import nl.samenspel.result.telling.Said;
import nl.samenspel.result.telling.Table;
import nl.samenspel.result.telling.TableOrder;
import nl.samenspel.result.telling.Tag;

/**
 * All figures of a wave, ready to show.
 *
 * @param trail the places above this page
 * @param prints what of it is made for paper
 * @param matrix importance against level; absent when nothing may be shown
 * @param quadrants of everybody only
 * @param tags short words in the tables, with what they stand for
 * @param notAsked what this wave did not ask
 * @param form all that is told about the form of collaboration; empty where it was not asked
 * @param reasons why figures are not there, by the numbers that stand in their places
 * @param heldBack what is held back of a party as a whole, and why
 * @param remarks all that people wrote
 * @param page where all this is, seen from the same angle
 * @param sheetAt where the tables are a sheet
 * @param dataAt where the same is data for other programs
 */
public record FiguresView(
        List<Frame.Place> trail,
        Tabs tabs,
        List<Frame.Place> prints,
        String title,
        Angles angles,
        Optional<Picture> matrix,
        Optional<OrderedTable> quadrants,
        List<OrderedTable> tables,
        List<Tag> tags,
        List<String> notAsked,
        List<Point> form,
        List<String> reasons,
        List<String> heldBack,
        List<Indicator> indicators,
        List<Said> remarks,
        String page,
        String sheetAt,
        String dataAt,
        String method) {

    /** The same with the rows of one table in another order. */
    FiguresView inOrder(Optional<TableOrder> order) {
        return order.isEmpty()
                ? this
                : new FiguresView(
                        trail,
                        tabs,
                        prints,
                        title,
                        angles,
                        matrix,
                        quadrants.map(one -> OrderedTable.of(one.table(), order, page)),
                        tables.stream()
                                .map(one -> OrderedTable.of(one.table(), order, page))
                                .toList(),
                        tags,
                        notAsked,
                        form,
                        reasons,
                        heldBack,
                        indicators,
                        remarks,
                        page,
                        sheetAt,
                        dataAt,
                        method);
    }

    /** How a column is dressed. */
    public static String look(Table.Column column) {
        var group = column.group();
        return group.name().isEmpty()
                ? "number whole"
                : ("number " + group.slug()).strip() + (column.isFiner() ? " finer" : "");
    }
}
