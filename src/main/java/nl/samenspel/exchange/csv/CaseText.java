package nl.samenspel.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.exchange.Cause;

/**
 * The text of a file without its byte order mark, in UTF-8, UTF-16 or Windows-1252, whichever it turns out to be. Hands out
 * all that comes before a wrong byte, and only then throws CharacterCodingException. Counts quotation marks on the way: an
 * odd number at the end means that one was never closed.
 */
final class CaseText extends Reader {
    private static final int ROOM = 1 << 16;

    private final InputStream stream;
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).flip();

    /** What was decoded together with a character for which alone there was room. */
    private final CharBuffer waiting = CharBuffer.allocate(2).flip();

    private final Optional<Cause> hindrance;
    private CharsetDecoder decoder;
    private boolean decided;
    private boolean ended;
    private boolean oddQuotationMarks;

    /** Reads the first bytes already. */
    CaseText(InputStream stream) throws IOException {
        this.stream = stream;
        fillUp();
        byte[] head = Arrays.copyOf(bytes.array(), bytes.limit());
        Optional<Encoding.Mark> mark = Encoding.mark(head);
        Optional<Charset> known = mark.map(Encoding.Mark::charset).or(() -> Encoding.unmarked(head));
        hindrance = mark.isPresent() ? Optional.empty() : Encoding.hindrance(head);
        mark.ifPresent(of -> bytes.position(of.length()));
        decided = known.isPresent();
        decoder = known.orElse(StandardCharsets.UTF_8).newDecoder();
    }

    /** Why there is no text to read, if so. */
    Optional<Cause> hindrance() {
        return hindrance;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (waiting.hasRemaining()) {
            buffer[offset] = waiting.get();
            return 1;
        }
        if (length == 1) {
            boolean more = put(waiting.clear());
            waiting.flip();
            return more ? read(buffer, offset, length) : -1;
        }
        CharBuffer characters = CharBuffer.wrap(buffer, offset, length).slice();
        return put(characters) ? characters.position() : -1;
    }

    /** Puts some text where there is room for a sign, be it one of two characters; false at the end. */
    private boolean put(CharBuffer characters) throws IOException {
        CoderResult result = decode(characters);
        while (characters.position() == 0) {
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                return false;
            }
            fill();
            result = decode(characters);
        }
        for (int place = 0; place < characters.position(); place++) {
            oddQuotationMarks ^= characters.get(place) == '"';
        }
        return true;
    }

    /** Up to the first sign that is not plain, all encodings but UTF-16 are alike; what follows it decides. */
    private CoderResult decode(CharBuffer characters) throws IOException {
        int plain = decided ? 0 : plain(characters.remaining());
        if (plain > 0) {
            int limit = bytes.limit();
            CoderResult result = decoder.decode(bytes.limit(bytes.position() + plain), characters, false);
            bytes.limit(limit);
            return result;
        }
        if (!decided && bytes.hasRemaining()) {
            fillUp();
            decoder = Encoding.of(bytes).newDecoder();
            decided = true;
        }
        return decoder.decode(bytes, characters, ended);
    }

    private int plain(int most) {
        int count = 0;
        while (count < most && count < bytes.remaining() && bytes.get(bytes.position() + count) >= 0) {
            count++;
        }
        return count;
    }

    private void fillUp() throws IOException {
        while (!ended && bytes.remaining() < ROOM) {
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    boolean hasOpenQuotationMark() {
        return oddQuotationMarks;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
