package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document shows no picture that is not there, and none is kept that no document shows. */
class PicturesOfTheDocumentsTest {

    private static final Path DOCUMENTS = Path.of("docs");
    private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]+]\\((?:docs/)?pictures/([\\w-]+\\.png)\\)");

    @Test
    void thePicturesAreThoseThatDocumentsShow() throws IOException {
        try (var documents = Files.walk(DOCUMENTS);
                var pictures = Files.list(DOCUMENTS.resolve("pictures"))) {
            var shown = Stream.concat(Stream.of(Path.of("README.md")), documents)
                    .filter(file -> file.toString().endsWith(".md"))
                    .flatMap(document -> SHOWN.matcher(read(document)).results())
                    .map(found -> found.group(1))
                    .toList();

            assertThat(pictures.map(picture -> picture.getFileName().toString()))
                    .hasSameElementsAs(shown);
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
