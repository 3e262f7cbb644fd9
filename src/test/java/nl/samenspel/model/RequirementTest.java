package nl.samenspel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the model of the product lets a buyer ask of bidders, in every language. */
class RequirementTest {

    private static final AssessmentModel MODEL = ModelFolder.bundled();
    private static final int LONGEST = 400;

    @Test
    void everyAspectAndLevelHasItsTexts() {
        assertThat(MODEL.aspects()).hasSize(8).allSatisfy(aspect -> {
            assertThat(MODEL.belongs(aspect.slug())).as(aspect.slug()).isPresent();
            assertThat(requirements(aspect)).as(aspect.slug()).hasSize(5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoLevelsOfAnAspectSayTheSame(Language language) {
        assertThat(MODEL.aspects()).allSatisfy(aspect -> {
            assertThat(said(aspect, Requirement::asked, language)).doesNotHaveDuplicates();
            assertThat(said(aspect, Requirement::evidence, language)).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoAspectsAskTheSameOrBelongForTheSameReason(Language language) {
        assertThat(MODEL.aspects().stream().flatMap(aspect -> said(aspect, Requirement::asked, language).stream()))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(MODEL.aspects().stream()
                        .map(aspect ->
                                MODEL.belongs(aspect.slug()).orElseThrow().in(language)))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsOfWholeSentencesAndShort(Language language) {
        assertThat(all(language))
                .hasSize(88)
                .allSatisfy(text -> assertThat(text)
                        .hasSizeBetween(60, LONGEST - 1)
                        .matches("\\p{Lu}.*\\.")
                        .doesNotContain("  ", "'", "\"", "{", "["));
    }

    @ParameterizedTest
    @EnumSource
    void whyAnAspectBelongsAndHowSomethingIsShownIsOneSentenceAndWhatIsAskedTwoAtMost(Language language) {
        assertThat(MODEL.aspects()).allSatisfy(aspect -> {
            assertThat(sentences(MODEL.belongs(aspect.slug()).orElseThrow().in(language)))
                    .isEqualTo(1);
            assertThat(said(aspect, Requirement::evidence, language))
                    .allSatisfy(text -> assertThat(sentences(text)).isEqualTo(1));
            assertThat(said(aspect, Requirement::asked, language))
                    .allSatisfy(text -> assertThat(sentences(text)).isBetween(1L, 2L));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NL, De inschrijver, perceel",
        "EN, The bidder, lot",
        "DE, Der Bieter, (?:dieses Loses|diesem Los|dieses Los)",
        "FR, Le soumissionnaire, lot"
    })
    void everyRequirementIsPutToTheBidderAndIsAboutTheLot(Language language, String bidder, String lot) {
        assertThat(MODEL.aspects())
                .allSatisfy(aspect -> assertThat(said(aspect, Requirement::asked, language))
                        .allSatisfy(text -> assertThat(text).matches(bidder + " .*\\b" + lot + "\\b.*")));
    }

    /** Quality is judged without knowing the price, and a requirement is read in one way. */
    @ParameterizedTest
    @CsvSource({
        "NL, 'prijs|tarief|kosten|euro|voldoende|zo nodig|tijdig|passend|optimaal'",
        "EN, 'price|rate|cost|euro|adequate|sufficiently|if needed|timely|appropriate|optimal'",
        "DE, 'Preis|Tarif|Kosten|Euro|angemessen|genügend|bei Bedarf|rechtzeitig|geeignet|optimal'",
        "FR, 'prix|tarif|coût|euro|adéquat|suffisamment|si nécessaire|en temps utile|approprié|optimal'"
    })
    void noTextAsksForAPriceOrLeavesToTheReaderWhatIsEnough(Language language, String words) {
        assertThat(all(language))
                .allSatisfy(
                        text -> assertThat(text).doesNotContainPattern("(?iu)(?<!\\p{L})(" + words + ")(?!\\p{L})"));
    }

    private static List<Requirement> requirements(Aspect aspect) {
        return IntStream.rangeClosed(1, MODEL.levels())
                .boxed()
                .flatMap(level -> MODEL.requirement(aspect.slug(), level).stream())
                .toList();
    }

    private static List<String> said(Aspect aspect, Function<Requirement, Text> part, Language language) {
        return requirements(aspect).stream()
                .map(requirement -> part.apply(requirement).in(language))
                .toList();
    }

    private static List<String> all(Language language) {
        var all = new ArrayList<String>();
        for (var aspect : MODEL.aspects()) {
            Stream.of(said(aspect, Requirement::asked, language), said(aspect, Requirement::evidence, language))
                    .forEach(all::addAll);
            all.add(MODEL.belongs(aspect.slug()).orElseThrow().in(language));
        }
        return all;
    }

    private static long sentences(String text) {
        return text.chars().filter(sign -> sign == '.').count();
    }
}
