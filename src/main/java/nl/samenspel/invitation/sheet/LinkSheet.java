package nl.samenspel.invitation.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** The personal links of a wave as a sheet, to send them by mail merge. */
public final class LinkSheet {
    /** A spreadsheet only takes a file for UTF-8 when it begins like this. */
    private static final String UTF_8 = "\uFEFF";

    private LinkSheet() {}

    /** Lines end in CR and LF; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String of(List<String> headings, List<List<String>> rows) {
        var text = new StringWriter();
        var writer = CsvWriter.builder().bufferSize(0).build(text);
        writer.writeRecord(headings);
        rows.forEach(
                row -> writer.writeRecord(row.stream().map(LinkSheet::harmless).toList()));
        return UTF_8 + text;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
