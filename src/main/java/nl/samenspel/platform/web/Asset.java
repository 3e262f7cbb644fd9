package nl.samenspel.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.platform.Secrets;

/** Addresses of the style sheet and scripts that change with their content, so that browsers may keep them for good. */
public final class Asset {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Asset() {}

    public static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, Asset::find);
    }

    private static String find(String name) {
        try (var stream = Asset.class.getResourceAsStream("/static/assets/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No asset " + name);
            }
            var content = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
            return "/assets/" + name + "?" + Secrets.fingerprint(content).substring(0, 12);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
