package nl.samenspel.model.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Models;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The models that come with the product, and those that somebody put into {@code models/} of the data folder. */
@Component
public class ModelFolder implements Models {

    private static final List<String> BUNDLED = List.of("eraneos-1.yaml");

    private final Path own;
    private volatile List<AssessmentModel> models = List.of();

    public ModelFolder(@Value("${samenspel.data:data}") Path data) {
        this.own = data.resolve("models");
    }

    /** The model that comes with the product, for whoever has no data folder. */
    public static AssessmentModel bundled() {
        var loaded = new ArrayList<AssessmentModel>();
        BUNDLED.forEach(name -> add(loaded, name, bundled(name)));
        return loaded.getFirst();
    }

    /** Where models of one's own are. */
    Path place() {
        return own;
    }

    @Override
    public List<AssessmentModel> all() {
        if (models.isEmpty()) {
            models = load();
        }
        return models;
    }

    private List<AssessmentModel> load() {
        var loaded = new ArrayList<AssessmentModel>();
        BUNDLED.forEach(name -> add(loaded, name, bundled(name)));
        try (Stream<Path> files = Files.isDirectory(own) ? Files.list(own) : Stream.empty()) {
            for (var file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                add(loaded, file.toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(loaded);
    }

    private static void add(List<AssessmentModel> loaded, String file, String content) {
        switch (ModelReader.read(content)) {
            case ModelReading.Loaded(var model) -> {
                if (loaded.stream().anyMatch(other -> other.version().equals(model.version()))) {
                    throw new UnusableModels(file + ": there is already a model " + model.version()
                            + "; give this one a higher version");
                }
                loaded.add(model);
            }
            case ModelReading.Refused(var problems) ->
                throw new UnusableModels(file + " is not a model:"
                        + problems.stream().map(problem -> "\n  " + problem).reduce("", String::concat));
        }
    }

    private static String bundled(String name) {
        try (var stream = ModelFolder.class.getResourceAsStream("/models/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The model " + name + " is not in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
