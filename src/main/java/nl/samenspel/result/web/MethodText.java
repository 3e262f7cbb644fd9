package nl.samenspel.result.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.platform.Language;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** The page of the documentation about the method, as it is shown in the application. */
@Component
class MethodText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Map<Language, String> html = new ConcurrentHashMap<>();

    String html(Language language) {
        return html.computeIfAbsent(language, MethodText::render);
    }

    private static String render(Language language) {
        var parser = Parser.builder().extensions(EXTENSIONS).build();
        var renderer =
                HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
        return renderer.render(parser.parse(read(language)));
    }

    private static String read(Language language) {
        try (var text = MethodText.class.getResourceAsStream("/method/" + language.tag() + ".md")) {
            if (text == null) {
                throw new IllegalStateException("The method is missing in " + language);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
