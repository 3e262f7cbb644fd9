package nl.samenspel.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;

class LastDayPageTest {

    private static final Words ENGLISH = Words.in(Language.EN);

    private final Site site = Site.running();
    private final RunningWave running = RunningWave.started(site);
    private final LocalDate before = running.wave().terms().closesOn();
    private final String page = WaveAddresses.of(running.wave()).page();
    private final String lastDay = WaveAddresses.of(running.wave()).lastDay();

    @Test
    void whoeverIsAskedAndWhoeverFollowsSeesTheLastDayThatWasMoved() {
        var facilitator = site.signedIn(running.workspace(), new Role.Facilitator());
        var collaboration = running.wave().terms().collaboration();
        var sponsor = site.signedIn(running.workspace(), new Role.Sponsor(collaboration, Party.SUPPLIER));
        var link = RunningWave.address(running.invite(Party.CUSTOMER, "Piet").getFirst());
        var later = before.plusDays(7);
        assertThat(facilitator.get(page).body()).contains(lastDay);
        assertThat(sponsor.get(page).body()).doesNotContain(lastDay);
        assertThat(facilitator.get(lastDay).body()).contains("value=\"" + before + "\"", until(before));

        assertThat(facilitator.post(lastDay, "closes-on", later.toString()).location())
                .endsWith(page);

        assertThat(site.stranger().get(link).body())
                .contains("until " + until(later), "it was to be " + ENGLISH.date(before));
        assertThat(sponsor.get(page).body()).contains(until(later), "it was " + ENGLISH.date(before));
        assertThat(sponsor.get(CollaborationAddresses.of(running.workspace(), collaboration))
                        .body())
                .contains("moved from " + ENGLISH.date(before) + " to " + ENGLISH.date(later));
    }

    @Test
    void aDayThatCannotBeIsKeptBesideWhatIsWrongWithIt() {
        var facilitator = site.signedIn(running.workspace(), new Role.Facilitator());

        var unclear = facilitator.post(lastDay, "closes-on", "next week");
        assertThat(unclear.status()).isEqualTo(422);
        assertThat(unclear.body()).contains("value=\"next week\"", "Enter a date");
        var past = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
        assertThat(facilitator.post(lastDay, "closes-on", past).body())
                .contains("value=\"" + past + "\"", "The last day has already passed.");
        assertThat(facilitator.get(page).body()).contains(until(before));
    }

    private String until(LocalDate day) {
        return ENGLISH.endOf(day, running.wave().terms().zone());
    }
}
