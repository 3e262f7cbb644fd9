package nl.samenspel.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in UTF-8 without its byte order mark. Hands out all that comes before a wrong byte, and only then throws
 * CharacterCodingException. Counts quotation marks on the way: an odd number at the end means that one was never closed.
 */
final class Utf8Reader extends Reader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean oddQuotationMarks;

    /** Reads the first bytes already, to leave out a byte order mark. */
    Utf8Reader(InputStream stream) throws IOException {
        this.stream = stream;
        byte[] first = stream.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            bytes.clear().put(first).flip();
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer characters = CharBuffer.wrap(buffer, offset, length).slice();
        while (characters.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, characters, ended);
            if (result.isError() && characters.position() == 0) {
                result.throwException();
            }
            if (characters.position() > 0) {
                break;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        for (int place = 0; place < characters.position(); place++) {
            oddQuotationMarks ^= buffer[offset + place] == '"';
        }
        return characters.position();
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
