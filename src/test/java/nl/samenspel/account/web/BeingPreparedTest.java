package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Map;
import nl.samenspel.Site;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.platform.web.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The front door while the first start still makes the demonstration. */
class BeingPreparedTest {

    private final Site site = Site.running();
    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();

    @Test
    void whoComesTooEarlyIsAskedToWaitAndThePageLooksAgain() throws Exception {
        become(ReadinessState.REFUSING_TRAFFIC);

        var answer = frontDoor();

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Refresh")).isEqualTo("2");
        assertThat(answer.getContentAsString()).contains("<h1", "Samenspel");
    }

    @Test
    void whoComesInTimeIsLetIn() throws Exception {
        become(ReadinessState.ACCEPTING_TRAFFIC);

        assertThat(frontDoor().getStatus()).isEqualTo(303);
    }

    private void become(ReadinessState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    private MockHttpServletResponse frontDoor() throws Exception {
        var home = new HomeController(
                site.use(ManageWorkspaces.class),
                site.use(ManageMembers.class),
                availability,
                site.use(DemonstrationRemoval.class),
                new StaticTemplates());
        var request = new MockHttpServletRequest("GET", "/");
        var response = new MockHttpServletResponse();
        home.home(Visit.of(request), request).render(Map.of(), request, response);
        return response;
    }
}
