package nl.samenspel.exchange.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.exchange.CaseRecord;
import nl.samenspel.exchange.Cause;

/** Collects the values of a record, and notices a quotation mark in a value that is not quoted. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<CaseRecord> {
    private final List<String> values = new ArrayList<>();
    private final long linesBefore;
    private boolean loneQuotationMark;

    /** Begins behind this many lines of the file. */
    RecordHandler(long linesBefore) {
        this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        values.clear();
        loneQuotationMark = false;
    }

    @Override
    protected void handleField(int place, char[] text, int offset, int length, boolean quoted) {
        String value = new String(text, offset, length);
        values.add(value);
        loneQuotationMark |= !quoted && value.indexOf('"') >= 0;
    }

    @Override
    protected CaseRecord buildRecord() {
        return loneQuotationMark
                ? new CaseRecord.Broken(line(), Cause.QUOTATION_MARKS)
                : new CaseRecord.Fields(line(), values);
    }

    long line() {
        return linesBefore + Math.max(getStartingLineNumber(), 1);
    }
}
