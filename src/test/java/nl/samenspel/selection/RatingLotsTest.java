package nl.samenspel.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteTender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody of a team chooses of lots is kept for that person, on the device that the link belongs to. */
class RatingLotsTest {

    private static final Pattern FIELD = Pattern.compile("name=\"([0-9a-f-]{36}:strategy.desired)\"");

    @ParameterizedTest
    @EnumSource
    void aChoiceIsThereWhenThePageIsOpenedAgain(SiteOn on) {
        var tender = SiteTender.open(on.site())
                .lots("Workplace", "Network")
                .team("Ann")
                .opened();
        var link = tender.links().getFirst();
        var ann = on.site().stranger().begun(link);
        var field = field(ann, link);

        assertThat(ann.post(link + "/answers", field, "4").status()).isEqualTo(204);
        assertThat(ann.get(link + "/aspects/strategy").body()).contains("name=\"" + field + "\" value=\"4\" checked");
    }

    private static String field(Browser ann, String link) {
        var found = FIELD.matcher(ann.get(link + "/aspects/strategy").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
