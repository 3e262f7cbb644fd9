package nl.samenspel.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.exchange.CaseColumn;
import nl.samenspel.exchange.CaseRecord;
import nl.samenspel.exchange.CaseRecords;
import nl.samenspel.exchange.Cause;
import nl.samenspel.exchange.Columns;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text file as programs and spreadsheets write it, quoted as in RFC 4180 and read as a stream: in whichever
 * encoding, set apart by comma, semicolon, tab or bar, with any line ends.
 */
public final class CsvCaseRecords implements CaseRecords, Closeable {
    /** As far as a header reaches. */
    private static final int BEGINNING = 1 << 16;

    private final CaseText text;
    private final Dialect dialect;
    private final RecordHandler handler;
    private final Iterator<CaseRecord> records;
    private Optional<CaseRecord> following = Optional.empty();
    private boolean begun;
    private int columns;

    private CsvCaseRecords(Columns kind, CaseText text) throws IOException {
        this.text = text;
        var reader = new BufferedReader(text, BEGINNING);
        dialect = Dialect.of(kind, text.hindrance().isPresent() ? "" : beginning(reader));
        var _ = reader.skip(dialect.preamble().length());
        handler = new RecordHandler(dialect.linesBefore());
        records = text.hindrance()
                .<CaseRecord>map(cause -> new CaseRecord.Broken(1, cause))
                .map(List::of)
                .map(List::iterator)
                .orElseGet(() -> dialect.reading().build(handler, reader).iterator());
    }

    /** Begins to read a case file; throws UncheckedIOException, now or later, when the stream itself fails. */
    public static CsvCaseRecords of(InputStream stream) {
        return of(CaseColumn.ALL, stream);
    }

    /** Begins to read a file with other columns. */
    public static CsvCaseRecords of(Columns columns, InputStream stream) {
        try {
            return new CsvCaseRecords(columns, new CaseText(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What comes first, up to a wrong byte; all of it is still there to be read. */
    private static String beginning(BufferedReader reader) throws IOException {
        CharBuffer beginning = CharBuffer.allocate(BEGINNING);
        reader.mark(BEGINNING);
        try {
            while (beginning.hasRemaining() && reader.read(beginning) >= 0) {}
        } catch (CharacterCodingException wrong) {
            // Told when the reading comes to it.
        }
        reader.reset();
        return beginning.flip().toString();
    }

    @Override
    public Optional<CaseRecord> next() {
        if (!begun) {
            begun = true;
            following = read();
        }
        Optional<CaseRecord> next = following;
        following = next.filter(CaseRecord.Fields.class::isInstance).flatMap(record -> read());
        return following.isEmpty() && text.hasOpenQuotationMark() ? next.map(CsvCaseRecords::neverClosed) : next;
    }

    private static CaseRecord neverClosed(CaseRecord last) {
        return switch (last) {
            case CaseRecord.Broken broken -> broken;
            case CaseRecord.Fields fields -> new CaseRecord.Broken(fields.line(), Cause.QUOTATION_MARKS);
        };
    }

    private Optional<CaseRecord> read() {
        try {
            return records.hasNext() ? Optional.of(examined(records.next())) : Optional.empty();
        } catch (CsvParseException misquoted) {
            if (misquoted.getCause() instanceof Error noMemory) {
                throw noMemory;
            }
            return broken(Cause.QUOTATION_MARKS);
        } catch (UncheckedIOException unreadable) {
            if (isMalformed(unreadable)) {
                return broken(Cause.ENCODING);
            }
            throw unreadable;
        }
    }

    /** Where the values are apart by another sign than expected, that is said once, and not of every row. */
    private CaseRecord examined(CaseRecord record) {
        if (!(record instanceof CaseRecord.Fields fields) || fields.isBlank()) {
            return record;
        }
        boolean header = columns == 0;
        columns = header ? fields.values().size() : columns;
        return (header ? dialect.wrongInHeader(fields) : dialect.wrongInRow(fields, columns))
                .<CaseRecord>map(cause -> new CaseRecord.Broken(fields.line(), cause))
                .orElse(fields);
    }

    private static boolean isMalformed(@Nullable Throwable failure) {
        return failure instanceof CharacterCodingException || (failure != null && isMalformed(failure.getCause()));
    }

    private Optional<CaseRecord> broken(Cause cause) {
        return Optional.of(new CaseRecord.Broken(handler.line(), cause));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
