package nl.samenspel.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes secrets that nobody can guess, and the fingerprints under which they are kept. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FIRM_ENDS = Pattern.compile("[A-Za-z0-9].*[A-Za-z0-9]");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern CODE = Pattern.compile("([A-Z2-9]{4}-){2}[A-Z2-9]{4}");
    private static final int SHORT = 5;
    private static final String PSEUDONYM = "HmacSHA256";
    private static final String READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Secrets() {}

    /** Could this have been made by {@link #token()}? */
    public static boolean isToken(String sent) {
        return TOKEN.matcher(sent).matches();
    }

    /**
     * A token of more than 190 random bits, for a link or a cookie: 32 characters that need no escaping in an address, letters or
     * digits at both ends, because mail clients leave off what looks like the end of a sentence.
     */
    public static String token() {
        var bytes = new byte[24];
        String token;
        do {
            RANDOM.nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } while (!FIRM_ENDS.matcher(token).matches());
        return token;
    }

    /** A code of 60 random bits that people copy by hand: three groups of four, without letters that look alike. */
    public static String code() {
        var code = new StringBuilder();
        for (int position = 0; position < 12; position++) {
            if (position > 0 && position % 4 == 0) {
                code.append('-');
            }
            code.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    /** A code of 25 random bits that people type from a screen, valid for as long as they are there. */
    public static String shortCode() {
        var code = new StringBuilder();
        while (code.length() < SHORT) {
            code.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    /** What was meant for a short code; empty when it cannot be one. */
    public static Optional<String> typedShortCode(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return code.length() == SHORT && code.chars().allMatch(sign -> READABLE.indexOf(sign) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** Could this have been made by {@link #code()}? */
    public static boolean isCode(String sent) {
        return CODE.matcher(sent).matches();
    }

    /** What was meant for a code, as people type it: in small letters, without hyphens or with spaces. */
    public static String typedCode(String typed) {
        var characters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return characters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What stands for a name: 64 hexadecimal digits that only the secret makes out of it (HMAC with SHA-256). */
    public static String pseudonym(String secret, String name) {
        try {
            var mac = Mac.getInstance(PSEUDONYM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), PSEUDONYM));
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** SHA-256 as 64 hexadecimal digits: enough for secrets that are long and random, never for passwords. */
    public static String fingerprint(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
