package nl.samenspel.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPageTest {
    private static final String[] PROMISE = {"disclosure", "anonymous", "threshold", "5"};

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("With files").id();
    private final Browser anna = site.signedIn(workspace, new Role.Facilitator());
    private final String address = "/workspaces/" + workspace + "/import";

    @Test
    void aCaseFileBecomesACollaborationWhoseWavesAreRevealed() throws IOException {
        assertThat(anna.get("/workspaces/" + workspace).body()).contains("href=\"" + address + "\"");

        var done = anna.upload(
                address,
                "case.csv",
                withColumn(demonstration(), "mood"),
                "customer",
                "Plants",
                "supplier",
                "",
                "disclosure",
                "anonymous",
                "threshold",
                "5");

        var collaboration = only();
        var place = "/workspaces/" + workspace + "/collaborations/" + collaboration.id();
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body()).contains("3 assessments", "href=\"" + place + "\"", "mood");
        assertThat(collaboration.name()).isEqualTo("Business units and internal ICT");
        assertThat(anna.get(place).body())
                .contains("Plants", "Supplier", "Results released on", "imported from a file, by Somebody")
                .doesNotContain("approved on behalf");
        assertThat(anna.upload(address, "case.csv", demonstration(), PROMISE))
                .satisfies(again -> assertThat(again.status()).isEqualTo(422))
                .satisfies(again -> assertThat(again.body()).contains("Nothing was imported", "internal ICT"));
        assertThat(only()).isEqualTo(collaboration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void aMalformedFileIsRefusedWithEveryLineAndWhatWasTypedStays(String tag) throws IOException {
        var text = new String(demonstration(), StandardCharsets.UTF_8)
                .replaceFirst(",customer,", ",<b>klant</b>,")
                .replaceFirst(",operational,", ",somewhere,");

        var refused = anna.speaking(tag)
                .upload(
                        address,
                        "<i>.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        "customer",
                        "Typed & kept",
                        "disclosure",
                        "open",
                        "threshold",
                        "7");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("&lt;b&gt;klant&lt;/b&gt;", "somewhere", "&lt;i&gt;.csv")
                .contains("Typed &amp; kept", "value=\"7\"", "value=\"open\" required checked")
                .doesNotContain("<b>klant", "exchange.");
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    @Test
    void aPromiseThatCannotBeKeptAndAFileThatIsNotThereAreAskedForAgain() throws IOException {
        for (var promise : new String[][] {
            {"disclosure", "anonymous", "threshold", "2"},
            {"disclosure", "anonymous", "threshold", "five"},
            {"threshold", "5"},
            {"disclosure", "anonymous", "threshold", "5", "customer", "x".repeat(121)}
        }) {
            assertThat(anna.upload(address, "case.csv", demonstration(), promise)
                            .status())
                    .isEqualTo(422);
        }
        assertThat(anna.upload(address, "case.csv", new byte[0], PROMISE).body())
                .contains("Choose a file");
        assertThat(anna.post(address, PROMISE).body()).contains("Choose a file");
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    @Test
    void whateverElseIsSentIsAnsweredInWords() {
        var noise = new byte[100_000];
        for (int place = 0; place < noise.length; place++) {
            noise[place] = (byte) ((place * 7919) >> 3);
        }

        var unreadable = anna.upload(address, "picture.png", noise, PROMISE);
        var flood = anna.upload(address, "flood.csv", new byte[18_000_000], PROMISE);

        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.body()).contains("Nothing was imported from picture.png");
        assertThat(flood.status()).isEqualTo(413);
        assertThat(flood.body()).contains("Too much was sent at once");
    }

    @Test
    void aFileOfMoreMeasurementsThanAPageWaitsForIsRefusedAndWhatWasTypedStays() {
        var file = new StringBuilder(ImportView.COLUMNS + "\n");
        for (int wave = 0; wave <= 100; wave++) {
            file.append("A,w%d,2026-01-01,customer,tactical,c1,strategy,,3,3,%n".formatted(wave));
        }

        var refused = anna.upload(
                address,
                "case.csv",
                file.toString().getBytes(StandardCharsets.UTF_8),
                "customer",
                "Typed",
                "disclosure",
                "open",
                "threshold",
                "7");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("more than 100 assessments", "Split it", "Typed");
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    @Test
    void whoeverComesWhileAnotherFileIsBroughtInIsToldToWaitAndWhatWasTypedStays() throws IOException {
        var file = demonstration();

        var refused = site.use(ImportCase.class)
                .alone(() -> anna.upload(
                        address, "case.csv", file, "customer", "Typed", "disclosure", "open", "threshold", "7"))
                .orElseThrow();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Another file is being imported", "Typed", "value=\"open\" required checked");
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
        assertThat(anna.upload(address, "case.csv", file, PROMISE).status()).isEqualTo(200);
    }

    @Test
    void onlyWhoRunsMeasurementsBringsFilesIn() throws IOException {
        var trade = site.use(StartCollaboration.class)
                .handle(workspace, Description.between("Trade", "Customer", "Supplier"), "Anna")
                .id();
        var observer = site.signedIn(workspace, new Role.Observer(trade));

        assertThat(observer.get("/workspaces/" + workspace).body()).doesNotContain(address);
        assertThat(observer.get(address).status()).isEqualTo(403);
        assertThat(observer.upload(address, "case.csv", demonstration(), PROMISE)
                        .status())
                .isEqualTo(403);
        assertThat(anna.from("cross-site")
                        .upload(address, "case.csv", demonstration(), PROMISE)
                        .status())
                .isEqualTo(403);
        assertThat(site.use(FindCollaboration.class).all(workspace)).hasSize(1);
    }

    private Collaboration only() {
        var all = site.use(FindCollaboration.class).all(workspace);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static byte[] demonstration() throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/demonstration/industrial-company.csv"));
    }

    private static byte[] withColumn(byte[] file, String heading) {
        var text = new StringBuilder();
        new String(file, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> text.append(heading.repeat(text.isEmpty() ? 1 : 0))
                        .append(',')
                        .append(line)
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
