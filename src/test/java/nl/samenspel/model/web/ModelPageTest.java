package nl.samenspel.model.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.Site;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.model.Text;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPageTest {

    private final Site site = Site.running();

    @ParameterizedTest
    @EnumSource
    void everybodyReadsTheWholeModelInHisOwnLanguage(Language language) {
        var model = site.use(FindModel.class).all().getFirst();

        var page = site.stranger().speaking(language.tag()).get("/model");

        assertThat(page.status()).isEqualTo(200);
        for (var aspect : model.aspects()) {
            assertThat(page.body()).contains("id=\"" + aspect.slug() + "\"");
            assertThat(page.body()).contains(escaped(aspect.name().in(language)));
            aspect.levels()
                    .forEach(level -> assertThat(page.body())
                            .contains(
                                    escaped(level.label().in(language)),
                                    escaped(level.anchor().in(language))));
            for (var facet : aspect.facets()) {
                assertThat(page.body()).contains(escaped(facet.name().in(language)));
                facet.levels()
                        .forEach(level -> assertThat(page.body())
                                .contains(escaped(level.anchor().in(language))));
            }
        }
        model.quadrants()
                .forEach(quadrant -> assertThat(page.body())
                        .contains(escaped(quadrant.explanation().in(language))));
        model.importance()
                .points()
                .forEach(point -> assertThat(page.body()).contains("<li>" + escaped(point.in(language)) + "</li>"));
        assertThat(model.openings().of(OpeningReason.OWN_TOPIC))
                .allSatisfy(question -> assertThat(page.body()).contains(escaped(opening(question, language))));
        assertThat(model.openings().of(model.aspects().getLast()))
                .allSatisfy(question -> assertThat(page.body()).contains(escaped(opening(question, language))));
        assertThat(page.body()).contains("Eraneos", "eraneos-1").doesNotContain("{own}", "{other}", "{aspect}");
    }

    @Test
    void aVersionHasAnAddressOfItsOwn() {
        assertThat(site.stranger().get("/model/eraneos-1?junk=%3Cb%3E").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eraneos-2", "eraneos", "-1", "eraneos-99999999999", "%3Cscript%3E", "eraneos-1/levels"})
    void otherAddressesLeadNowhere(String version) {
        assertThat(site.stranger().get("/model/" + version).status()).isEqualTo(404);
    }

    private static String opening(Text question, Language language) {
        var called = PerParty.each(party -> Words.in(language).say(ModelController.ASKED, party));
        return question.to(Party.CUSTOMER, called, language);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
