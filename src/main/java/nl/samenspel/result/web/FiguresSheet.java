package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.platform.web.SheetFile;
import nl.samenspel.result.telling.Cell;
import nl.samenspel.result.telling.Table;
import nl.samenspel.wording.Wording;

/** The tables of a page of figures as a sheet, a line for every figure, and nothing that is not on the page. */
record FiguresSheet(Wording wording, FiguresView view) {

    SheetFile file() {
        var rows = new ArrayList<List<String>>();
        Stream.concat(view.quadrants().stream(), view.tables().stream())
                .map(OrderedTable::table)
                .forEach(table -> add(rows, table));
        return new SheetFile(
                wording.language(),
                view.title(),
                List.of(
                        wording.say("result.sheet.table"),
                        wording.say("result.sheet.row"),
                        wording.say("result.sheet.party"),
                        wording.say("result.sheet.what"),
                        wording.say("result.sheet.figure"),
                        wording.say("result.sheet.note")),
                rows);
    }

    private void add(List<List<String>> rows, Table table) {
        var columns = table.columns();
        for (Table.Row row : table.rows()) {
            for (int each = 0; each < columns.size(); each++) {
                var cell = row.cells().get(each);
                var note = note(cell);
                if (!cell.text().isEmpty() || !note.isEmpty()) {
                    var column = columns.get(each);
                    rows.add(List.of(
                            table.title(),
                            row.label(),
                            column.group().name(),
                            column.label(),
                            cell.text().replace('\u2212', '-'),
                            note));
                }
            }
        }
    }

    /** What stands beside the figure, or in its place. */
    private String note(Cell cell) {
        return cell.reason() > 0
                ? view.reasons().get(cell.reason() - 1)
                : cell.bars().map(bars -> bars.data().words()).orElse(cell.besideInFull());
    }
}
