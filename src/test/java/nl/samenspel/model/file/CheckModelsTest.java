package nl.samenspel.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelUses;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.model.UseModel;
import nl.samenspel.platform.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModelsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    private final Map<ModelVersion, String> used = new HashMap<>();

    @Test
    void modelsThatAreAsTheyWereWhenUsedAreFine() {
        used.put(ModelFolder.bundled().version(), ModelFolder.bundled().fingerprint());

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void aModelThatIsGoneOrChangedIsNamedWithWhatToDo() {
        used.put(ModelFolder.bundled().version(), "another fingerprint");
        used.put(ModelVersion.of("lots-2"), "gone");

        assertThatThrownBy(this::start)
                .isInstanceOf(UnusableModels.class)
                .hasMessageContainingAll(
                        "eraneos-1", "lots-2", data.resolve("models").toString());
        var said = new SayWhatIsWrongWithModels().analyze(new UnusableModels("what is wrong"));
        assertThat(Objects.requireNonNull(said).getDescription()).isEqualTo("what is wrong");
    }

    @Test
    void aFileThatIsNoModelIsNamedAtTheStart() throws IOException {
        Files.writeString(Files.createDirectory(data.resolve("models")).resolve("own.yaml"), "name: x");

        assertThatThrownBy(this::start).isInstanceOf(UnusableModels.class).hasMessageContaining("own.yaml");
    }

    private void start() {
        var models = new ModelFolder(data);
        new CheckModels(new UseModel(new FindModel(models), new Uses(), Transactions.inMemory()), models)
                .afterPropertiesSet();
    }

    private final class Uses implements ModelUses {
        @Override
        public Map<ModelVersion, String> all() {
            return used;
        }

        @Override
        public void add(ModelVersion version, String fingerprint) {
            used.put(version, fingerprint);
        }
    }
}
