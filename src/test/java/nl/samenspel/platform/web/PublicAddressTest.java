package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://samen.example.org, https://samen.example.org/a/1, true",
        "https://samen.example.org:8443, https://samen.example.org:8443/a/1, true",
        "http://intranet, http://intranet/a/1, false"
    })
    void linksLeadToTheAddressAndCookiesAreSecureWhenItIs(String address, String link, boolean secure)
            throws Exception {
        var seen = throughTheDoor(new PublicAddress(address), new MockHttpServletRequest("GET", "/people"));

        assertThat(SiteAddress.of(seen, "/a/1")).isEqualTo(link);
        assertThat(seen.isSecure()).isEqualTo(secure);
        assertThat(seen.getRequestURI()).isEqualTo("/people");
    }

    @Test
    void withoutAnAddressARequestIsAsItCame() throws Exception {
        var request = new MockHttpServletRequest("GET", "/people");

        assertThat(throughTheDoor(new PublicAddress(""), request)).isSameAs(request);
    }

    private static HttpServletRequest throughTheDoor(PublicAddress filter, HttpServletRequest request)
            throws ServletException, IOException {
        List<HttpServletRequest> seen = new ArrayList<>();
        filter.doFilter(request, new MockHttpServletResponse(), (passed, _) -> seen.add((HttpServletRequest) passed));
        return seen.getFirst();
    }
}
