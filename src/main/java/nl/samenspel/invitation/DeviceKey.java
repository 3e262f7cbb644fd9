package nl.samenspel.invitation;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.platform.Secrets;

/**
 * What opens the answers behind a personal link; written as {@code token.code}.
 *
 * @param token a secret that the device keeps
 * @param code a secret that its owner keeps, to type on another device
 */
public record DeviceKey(String token, String code) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<token>[A-Za-z0-9_-]{32})\\.(?<code>[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})");

    public static DeviceKey fresh() {
        return new DeviceKey(Secrets.token(), Secrets.code());
    }

    /** The key that was written so; empty for anything else that a browser or a hostile visitor may send. */
    public static Optional<DeviceKey> parse(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new DeviceKey(match.group("token"), match.group("code")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return token + "." + code;
    }
}
