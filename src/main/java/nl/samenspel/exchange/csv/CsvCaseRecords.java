package nl.samenspel.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Optional;
import nl.samenspel.exchange.CaseRecord;
import nl.samenspel.exchange.CaseRecords;
import nl.samenspel.exchange.Cause;
import org.jspecify.annotations.Nullable;

/** The records of a comma-separated file in UTF-8, quoted as in RFC 4180, read as a stream. */
public final class CsvCaseRecords implements CaseRecords, Closeable {
    private final Utf8Reader text;
    private final RecordHandler handler = new RecordHandler();
    private final Iterator<CaseRecord> records;
    private Optional<CaseRecord> following = Optional.empty();
    private boolean begun;

    private CsvCaseRecords(Utf8Reader text) {
        this.text = text;
        this.records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(handler, text)
                .iterator();
    }

    /** Begins to read; throws UncheckedIOException, now or later, when the stream itself fails. */
    public static CsvCaseRecords of(InputStream stream) {
        try {
            return new CsvCaseRecords(new Utf8Reader(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException misquoted) {
            return broken(Cause.QUOTATION_MARKS);
        } catch (UncheckedIOException unreadable) {
            if (isMalformed(unreadable)) {
                return broken(Cause.NOT_UTF8);
            }
            throw unreadable;
        }
    }

    private static boolean isMalformed(@Nullable Throwable failure) {
        return failure instanceof CharacterCodingException || (failure != null && isMalformed(failure.getCause()));
    }

    private Optional<CaseRecord> broken(Cause cause) {
        return Optional.of(new CaseRecord.Broken(Math.max(handler.line(), 1), cause));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
