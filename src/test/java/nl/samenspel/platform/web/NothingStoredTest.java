package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;

/** Once nobody writes any more: whoever wants to have something stored is told so, and so is whoever watches over the server. */
class NothingStoredTest {

    @Test
    void whenWritingHasEndedPagesAndTheHealthOfTheServerSaySoAndReadingGoesOn() throws Exception {
        try (var site = Site.another()) {
            var link = RunningWave.address(
                    RunningWave.started(site).invite(Party.CUSTOMER, "Anna").getFirst());
            var stranger = site.stranger();
            var phone = stranger.begun(link);
            assertThat(phone.post(link + "/answers", "strategy.actual", "4").status())
                    .isEqualTo(204);
            assertThat(stranger.get("/health").status()).isEqualTo(200);
            assertThat(stranger.get("/health").body()).isEqualTo("up");

            ((AutoCloseable) site.use(Transactions.class)).close();

            for (Language language : Language.values()) {
                var words = Words.in(language);
                var told = phone.speaking(language.tag()).post(link + "/answers", "strategy.actual", "3");
                assertThat(told.status()).isEqualTo(503);
                assertThat(told.headers().firstValue("Retry-After")).isPresent();
                assertThat(told.body())
                        .contains(words.say("frame.failed.unstored.title"), words.say("frame.failed.unstored.text"));
                assertThat(phone.post(link + "/submit").status()).isEqualTo(503);

                var health = stranger.speaking(language.tag()).get("/health");
                assertThat(health.status()).isEqualTo(503);
                assertThat(health.body()).isEqualTo(words.say("frame.failed.unstored.title"));
                assertThat(health.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
                assertThat(health.headers().firstValue("Cache-Control")).contains("no-store");
            }
            assertThat(phone.get(link + "/aspects/strategy").status()).isEqualTo(200);
        }
    }
}
