package nl.samenspel.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.samenspel.exchange.Cause;

/** What the first bytes of a file tell about it. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Mark> MARKS = List.of(
            new Mark("EFBBBF", StandardCharsets.UTF_8),
            new Mark("FFFE", StandardCharsets.UTF_16LE),
            new Mark("FEFF", StandardCharsets.UTF_16BE));

    /** A zip, which .xlsx and .ods are, and the older .xls. */
    private static final List<String> WORKBOOKS = List.of("504B0304", "D0CF11E0A1B11AE1");

    private static final int PLAIN_PAIRS = 16;
    private static final int FEW = 16;

    private Encoding() {}

    /** A byte order mark, as hexadecimal digits. */
    record Mark(String digits, Charset charset) {
        int length() {
            return digits.length() / 2;
        }
    }

    static Optional<Mark> mark(byte[] head) {
        return MARKS.stream().filter(mark -> begins(head, mark.digits())).findFirst();
    }

    /** Why there is no text in the file, if so; to be asked of a file without a byte order mark. */
    static Optional<Cause> hindrance(byte[] head) {
        if (WORKBOOKS.stream().anyMatch(workbook -> begins(head, workbook))) {
            return Optional.of(Cause.WORKBOOK);
        }
        boolean hasManyZeros = (zeros(head, 0) + zeros(head, 1)) * FEW > head.length;
        return hasManyZeros && unmarked(head).isEmpty() ? Optional.of(Cause.NOT_TEXT) : Optional.empty();
    }

    /** UTF-16 without a mark shows itself by a zero in every second byte, for as long as its text is plain. */
    static Optional<Charset> unmarked(byte[] head) {
        byte[] plain = Arrays.copyOf(head, Math.min(head.length, 2 * PLAIN_PAIRS) / 2 * 2);
        if (plain.length == 0 || zeros(plain, 0) + zeros(plain, 1) != plain.length / 2) {
            return Optional.empty();
        }
        if (zeros(plain, 0) == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros(plain, 1) == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-8 unless more signs are wrong in it than right; then what Excel writes as plain CSV. */
    static Charset of(ByteBuffer bytes) {
        int right = 0;
        int wrong = 0;
        int place = bytes.position();
        while (place < bytes.limit()) {
            int length = length(bytes.get(place));
            if (length > 1 && place + length > bytes.limit() && right + wrong > 0) {
                break;
            }
            boolean whole = length > 0 && isContinued(bytes, place, length);
            right += whole && length > 1 ? 1 : 0;
            wrong += whole ? 0 : 1;
            place += whole ? length : 1;
        }
        return wrong > right ? WINDOWS : StandardCharsets.UTF_8;
    }

    /** How many bytes a sign of UTF-8 has that begins like this; 0 when none does. */
    private static int length(byte first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        return ones == 0 ? 1 : ones >= 2 && ones <= 4 ? ones : 0;
    }

    private static boolean isContinued(ByteBuffer bytes, int place, int length) {
        for (int next = place + 1; next < place + length; next++) {
            if (next >= bytes.limit() || (bytes.get(next) & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int place = from; place < bytes.length; place += 2) {
            zeros += bytes[place] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] bytes, String digits) {
        byte[] with = HexFormat.of().parseHex(digits);
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
