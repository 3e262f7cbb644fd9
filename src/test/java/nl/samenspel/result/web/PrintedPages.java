package nl.samenspel.result.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;

/** What is written on each page of a document that Chromium printed, without its spaces; no other maker's document is understood. */
final class PrintedPages {

    private static final Pattern OBJECT = Pattern.compile("(\\d+) 0 obj\\n(.*?)\\nendobj", Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("/(F\\d+) (\\d+) 0 R");
    private static final Pattern WRITTEN = Pattern.compile("/(F\\d+) [\\d.]+ Tf|<([0-9A-F]+)> Tj");
    private static final Pattern SIGN = Pattern.compile("^<(\\w+)> <(\\w+)>$", Pattern.MULTILINE);
    private static final Pattern SIGNS = Pattern.compile("^<(\\w+)> <(\\w+)> <(\\w+)>$", Pattern.MULTILINE);
    private static final String STREAM = "stream\n";

    private final Map<Integer, String> objects = new TreeMap<>();

    private PrintedPages(byte[] pdf) {
        OBJECT.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .forEach(found -> objects.put(Integer.parseInt(found.group(1)), found.group(2)));
    }

    static List<String> of(byte[] pdf) {
        var file = new PrintedPages(pdf);
        return file.objects.values().stream()
                .filter(object -> object.startsWith("<</Type /Page\n"))
                .map(file::text)
                .toList();
    }

    static String withoutSpaces(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00AD]", "");
    }

    /** @param width how many figures of the file a sign takes */
    private record Font(int width, Map<Integer, String> signs) {}

    private String text(String page) {
        var fonts = FONT.matcher(page)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> font(Integer.parseInt(found.group(2)))));
        var text = new StringBuilder();
        var font = new Font(4, Map.of());
        var written = WRITTEN.matcher(content(reference(page, "/Contents")));
        while (written.find()) {
            if (written.group(1) != null) {
                font = Objects.requireNonNull(fonts.get(written.group(1)));
                continue;
            }
            for (int at = 0; at < written.group(2).length(); at += font.width()) {
                int sign = HexFormat.fromHexDigits(written.group(2), at, at + font.width());
                text.append(font.signs().getOrDefault(sign, ""));
            }
        }
        return withoutSpaces(text.toString());
    }

    private Font font(int number) {
        var font = object(number);
        return new Font(font.contains("/Identity-H") ? 4 : 2, signs(content(reference(font, "/ToUnicode"))));
    }

    private static Map<Integer, String> signs(String told) {
        var signs = new HashMap<Integer, String>();
        SIGN.matcher(told)
                .results()
                .forEach(one -> signs.put(
                        HexFormat.fromHexDigits(one.group(1)),
                        new String(HexFormat.of().parseHex(one.group(2)), StandardCharsets.UTF_16BE)));
        SIGNS.matcher(told).results().forEach(range -> {
            int first = HexFormat.fromHexDigits(range.group(1));
            for (int sign = first; sign <= HexFormat.fromHexDigits(range.group(2)); sign++) {
                signs.put(sign, Character.toString(HexFormat.fromHexDigits(range.group(3)) + sign - first));
            }
        });
        return signs;
    }

    private String object(int number) {
        return objects.getOrDefault(number, "");
    }

    private String reference(String object, String name) {
        var found = Pattern.compile(name + " (\\d+) 0 R").matcher(object);
        return found.find() ? object(Integer.parseInt(found.group(1))) : "";
    }

    private static String content(String object) {
        var bytes = object.substring(object.indexOf(STREAM) + STREAM.length()).getBytes(StandardCharsets.ISO_8859_1);
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(inflated.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
