package nl.samenspel.selection.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.Wish;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.CanonicalJson;
import nl.samenspel.selection.document.OfAspect.Answers;
import nl.samenspel.selection.document.ProfileContent.AskedModel;
import nl.samenspel.selection.document.ProfileContent.Basis;
import nl.samenspel.selection.document.ProfileContent.CountingSource;
import nl.samenspel.selection.document.ProfileContent.Frozen;
import nl.samenspel.selection.document.ProfileContent.Parameters;
import nl.samenspel.selection.document.ProfileContent.Team;
import nl.samenspel.selection.document.ProfileText.Flaw;
import nl.samenspel.selection.document.ProfileText.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTextTest {

    @Property(tries = 100)
    void whatIsReadBackFreezesToTheSameFingerprint(@ForAll long seed) {
        var content = content(new Random(seed));
        var text = ProfileText.of(content);

        assertThat(ProfileText.read(text.text())).isEqualTo(new Reading.Read(content));
        assertThat(ProfileText.of(read(spread(text.text()))).fingerprint()).isEqualTo(text.fingerprint());
    }

    /** As a program writes it that has a way of its own. */
    private static String spread(String text) {
        return "\n" + text.replace("{\"", "{ \n\t\"").replace("ë", "\\u00eb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "fr", "hi-IN-u-nu-deva"})
    void theTextIsTheSameWhereverItIsMade(String elsewhere) {
        var here = ProfileText.of(content(new Random(3)));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(elsewhere));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(ProfileText.of(content(new Random(3)))).isEqualTo(here);
            assertThat(ProfileText.of(read(here.text()))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void answersInAnotherOrderAreTheSameAndOneOtherAnswerIsNot() {
        var answers = new Answers(List.of(5.0, 2.0, 3.0), Optional.of(1));

        assertThat(fingerprint(answers)).isEqualTo(fingerprint(new Answers(List.of(2.0, 3.0, 5.0), Optional.of(1))));
        assertThat(fingerprint(answers)).isNotEqualTo(fingerprint(new Answers(List.of(2.0, 4.0, 5.0), Optional.of(1))));
        assertThat(fingerprint(answers)).isNotEqualTo(fingerprint(new Answers(List.of(2.0, 3.0, 5.0), Optional.of(2))));
    }

    private static String fingerprint(Answers desired) {
        var content = content(new Random(1));
        var aspects = new ArrayList<>(content.aspects());
        var first = aspects.getFirst();
        aspects.set(
                0,
                new OfAspect(
                        first.aspect(),
                        first.name(),
                        first.levels(),
                        first.relevance(),
                        Optional.of(desired),
                        first.importanceAnswers(),
                        first.level(),
                        first.importance(),
                        first.reason(),
                        first.minimum(),
                        first.minimumReason(),
                        first.weight(),
                        first.values(),
                        first.notAgreed()));
        return ProfileText.of(with(content, aspects)).fingerprint();
    }

    @Test
    void whatIsLeftOpenIsNotThereAndTheRestIsNamedPlainly() {
        var text = ProfileText.of(content(new Random(2))).text();

        assertThat(text)
                .startsWith("{\"aspects\":[{\"aspect\":\"strategy\"")
                .endsWith(",\"version\":1}")
                .contains("\"basis\":\"agreed\"", "\"withdrawal\":\"no-fit-of-another-changes\"")
                .doesNotContain("null", "Optional", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":2 | VERSION | version",
                "\"version\":1 | \"edition\":1 | VERSION | version",
                "\"lot\":\"Zoë’s lot\" | \"lot\":7 | KIND | lot",
                "\"lot\":\"Zoë’s lot\", |  | MISSING | lot",
                "\"lot\":\"Zoë’s lot\" | \"lot\":\"Zoë’s lot\",\"price\":3 | UNKNOWN | price",
                "\"basis\":\"agreed\" | \"basis\":\"guessed\" | VALUE | basis",
                "\"draws\":10000 | \"draws\":1e999999999 | VALUE | parameters.draws",
                "\"draws\":10000 | \"draws\":1.5 | VALUE | parameters.draws",
                "\"draws\":10000 | \"draws\":0 | VALUE | aspects",
                "\"levels\":5 | \"levels\":{} | KIND | model.levels",
                "{\"aspects\":[ | {\"aspects\":[7, | KIND | aspects[0]"
            })
    void whatIsWrongWithATextIsNamedWithItsPlace(String right, String wrong, Flaw flaw, String place) {
        var text = ProfileText.of(content(new Random(2))).text();
        assertThat(text).contains(right);

        assertThat(ProfileText.read(text.replace(right, wrong == null ? "" : wrong)))
                .isEqualTo(new Reading.Unreadable(flaw, place));
    }

    @Test
    void whatIsNoProfileAtAllIsNotRead() {
        assertThat(ProfileText.read("lot,respondent\n")).isEqualTo(new Reading.Unreadable(Flaw.NOT_JSON, ""));
        assertThat(ProfileText.read("[]")).isEqualTo(new Reading.Unreadable(Flaw.NOT_JSON, ""));
        assertThat(ProfileText.read("{}")).isEqualTo(new Reading.Unreadable(Flaw.VERSION, "version"));
    }

    @Test
    void whatIsComputedWithIsWhatIsPublished() {
        var content = content(new Random(5));

        assertThat(content.profile().lot()).isEqualTo("Zoë’s lot");
        assertThat(content.profile().wishes().keySet())
                .containsExactlyElementsOf(ModelFolder.bundled().aspects().stream()
                        .map(aspect -> aspect.slug())
                        .toList());
        assertThat(content.fit().rules().excess())
                .isEqualTo(content.parameters().excess());
        content.aspects()
                .forEach(aspect -> aspect.values()
                        .ifPresent(values -> assertThat(
                                        content.fit().rules().values().values(aspect.aspect()))
                                .isEqualTo(values)));
    }

    @Test
    void publishedWeightsAreAHundredInAllAndTheLargestRemaindersGoUp() {
        assertThat(PublishedWeights.of(lot(1, 1, 1))).isEqualTo(Map.of("a0", 34, "a1", 33, "a2", 33));
        assertThat(PublishedWeights.of(lot(1, 5, 1, 1))).isEqualTo(Map.of("a0", 13, "a1", 63, "a2", 12, "a3", 12));
        assertThat(PublishedWeights.of(lot(29, 71))).isEqualTo(Map.of("a0", 29, "a1", 71));
        assertThat(PublishedWeights.of(lot(0, 0))).isEqualTo(Map.of("a0", 50, "a1", 50));
        assertThat(PublishedWeights.of(lot())).isEmpty();
    }

    @Property(tries = 200)
    void noPublishedWeightIsAPercentOff(@ForAll long seed) {
        var random = new Random(seed);
        var lot = lot(random.doubles(1 + random.nextInt(12)).toArray());
        var published = PublishedWeights.of(lot);

        assertThat(published.values().stream().mapToInt(weight -> weight).sum()).isEqualTo(100);
        lot.weights()
                .forEach((aspect, weight) -> assertThat(published.getOrDefault(aspect, -9))
                        .isBetween((int) (weight * 100), (int) Math.ceil(weight * 100)));
    }

    private static LotProfile lot(double... importance) {
        var wishes = new LinkedHashMap<String, Wish>();
        for (var place = 0; place < importance.length; place++) {
            wishes.put("a" + place, Wish.of(3, importance[place]));
        }
        return new LotProfile("lot", wishes);
    }

    private static ProfileContent read(String text) {
        return switch (ProfileText.read(text)) {
            case Reading.Read(var content) -> content;
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static ProfileContent with(ProfileContent content, List<OfAspect> aspects) {
        return new ProfileContent(
                content.organisation(),
                content.reference(),
                content.lot(),
                content.subject(),
                content.basis(),
                content.model(),
                aspects,
                content.team(),
                content.rules(),
                content.parameters(),
                content.source(),
                content.method(),
                content.frozen(),
                content.before());
    }

    private static ProfileContent content(Random random) {
        var model = ModelFolder.bundled();
        return new ProfileContent(
                perhaps(random, "Gemeente “Zuid”"),
                perhaps(random, "TN-\\2026/3"),
                "Zoë’s lot",
                perhaps(random, "Werkplek\nen meer"),
                Basis.AGREED,
                new AskedModel(model.version().toString(), model.levels()),
                model.aspects().stream()
                        .map(aspect -> agreed(OfAspect.of(aspect), random))
                        .toList(),
                perhaps(random, new Team(List.of("buyer", "İT"), perhaps(random, "2026-11-03"), Optional.empty())),
                FixedRules.OF_THE_METHOD,
                new Parameters(random.nextInt(5) / 4.0, 0.5, 10_000),
                perhaps(random, new CountingSource(LevelSource.ASSESSORS, perhaps(random, "two visits"))),
                "M-1.2",
                perhaps(random, new Frozen("the buyer", "2026-11-04T10:00:00Z")),
                perhaps(random, "0".repeat(64)));
    }

    private static OfAspect agreed(OfAspect open, Random random) {
        return new OfAspect(
                open.aspect(),
                open.name(),
                open.levels(),
                perhaps(random, "because"),
                perhaps(random, new Answers(List.of(3.0, 10 / 3.0), Optional.of(2))),
                perhaps(random, new Answers(List.of(), Optional.of(0))),
                perhaps(random, 1 + 4 * random.nextDouble()),
                perhaps(random, random.nextDouble()),
                perhaps(random, "reason"),
                perhaps(random, 2.0),
                perhaps(random, "minimum"),
                random.nextInt(100),
                perhaps(random, List.of(0.0, 0.25, 0.25, 0.6, 1.0)),
                perhaps(random, "not agreed"));
    }

    private static <T> Optional<T> perhaps(Random random, T there) {
        return random.nextBoolean() ? Optional.of(there) : Optional.empty();
    }

    @Test
    void aRoundTripOfNumbersLosesNothing() {
        var third = 10 / 3.0;

        assertThat(CanonicalJson.read(CanonicalJson.write(List.of(third))).map(CanonicalJson::write))
                .contains("[3.3333333333333335]");
    }
}
