package nl.samenspel.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.account.Workspace;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the collaboration the customer sees level 1 everywhere, and the supplier level 3. */
class ForecastPagesTest {

    private static final Site SITE = Site.running();

    private final LocalDate day = LocalDate.now(Workspace.USUAL_ZONE).plusYears(1);
    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final Browser facilitator = wave.facilitator();
    private final Browser customer = wave.sponsor(Party.CUSTOMER);
    private final Browser supplier = wave.sponsor(Party.SUPPLIER);
    private final Browser observer = wave.observer();
    private final String improvement = wave.collaborationAt() + "/improvement";
    private final String page = improvement + "/forecasts";

    @Test
    void nobodySeesWhatOthersExpectBeforeHavingForecast() {
        assertThat(customer.get(page).body()).contains("Nothing has been forecast yet");
        assertThat(forecast(customer, "1.4", "2.1", "2.7").location()).isEqualTo(page);

        assertThat(customer.get(page).body()).contains("2.1", "(1.4 to 2.7)", "How well you forecast is not known yet");
        for (Browser other : List.of(supplier, facilitator, observer)) {
            assertThat(other.get(page).body()).contains("Handelshuis: given").doesNotContain("2.1", "2.7");
        }

        forecast(supplier, "2.2", "2.5", "2.9");
        assertThat(supplier.get(page).body()).contains("(1.4 to 2.7)", "(2.2 to 2.9)");
        assertThat(observer.get(page).body()).doesNotContain("(1.4 to 2.7)", "(2.2 to 2.9)");
        forecast(facilitator, "1.8", "2.3", "2.8");
        assertThat(observer.get(page).body()).contains("(1.4 to 2.7)", "(2.2 to 2.9)", "(1.8 to 2.8)");
    }

    @Test
    void anotherVersionStandsInPlaceOfTheFirst() {
        forecast(customer, "1.4", "2.1", "2.7");
        forecast(customer, "1.5", "2.2", "2.6");

        assertThat(customer.get(page).body()).contains("(1.5 to 2.6)").doesNotContain("(1.4 to 2.7)");
    }

    /** Now at 1.0, and an action that lifts by 0.5; six people, all of one opinion: 0.7 in nine of ten, so 0.6 in four of five. */
    @Test
    void whatTheProgrammeWouldMakeOfItIsSuggested() {
        facilitator.post(
                improvement + "/programme",
                "deed",
                "we call",
                "whose",
                "customer",
                "owner",
                "Carla",
                "due",
                day.toString(),
                "lift-strategy",
                "0.5");

        var form =
                customer.get(improvement + "/forecast?whose=customer&on=" + day).body();

        assertThat(form).contains("Handelshuis now 1.0; suggested 1.5 (1.0 to 2.1)", "You forecast as: Handelshuis.");
        assertThat(form).containsPattern("name=\"point-strategy\"[^>]*value=\"1.5\"");
        assertThat(form).containsPattern("name=\"point-people\"[^>]*value=\"1.0\"");
        assertThat(observer.get(improvement + "/forecast").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on | 2027-02-31 | Enter a day that exists.",
                "on | 2020-01-01 | Choose a day that is still to come.",
                "on | 2099-01-01 | Choose a day within ten years.",
                "whose | somebody | Choose whose level you expect.",
                "low-strategy | 2.9 | The interval ends before it begins: swap its ends.",
                "low-strategy | 2.2 | The expected level should lie within the interval.",
                "high-strategy | 2.0 | The expected level should lie within the interval.",
                "high-strategy | 6 | Enter three levels from 1 to 5",
                "point-strategy | | Enter three levels from 1 to 5",
                "point-strategy | two | Enter three levels from 1 to 5",
                "point-strategy | 0.9 | Enter three levels from 1 to 5"
            })
    void whatDoesNotFitIsSaidAndTheRestIsKept(String field, String typed, String said) {
        var sent = new ArrayList<>(List.of(
                "on",
                day.toString(),
                "whose",
                "customer",
                "low-strategy",
                "1.4",
                "point-strategy",
                "2.1",
                "high-strategy",
                "2.7",
                "low-people",
                "1.1",
                "point-people",
                "1.2",
                "high-people",
                "1.3"));
        sent.set(sent.indexOf(field) + 1, typed == null ? "" : typed);
        var answer = facilitator.post(improvement + "/forecast", sent.toArray(String[]::new));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(said).containsPattern("name=\"point-people\"[^>]*value=\"1.2\"");
        assertThat(facilitator.get(page).body()).contains("Nothing has been forecast yet");
    }

    @Test
    void withoutAnyLevelThereIsNothingToSave() {
        var answer = facilitator.post(improvement + "/forecast", "on", day.toString(), "whose", "both");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Forecast at least one level.");
    }

    private Browser.Answer forecast(Browser by, String low, String point, String high) {
        return by.post(
                improvement + "/forecast",
                "on",
                day.toString(),
                "whose",
                "customer",
                "low-strategy",
                low,
                "point-strategy",
                point,
                "high-strategy",
                high);
    }
}
