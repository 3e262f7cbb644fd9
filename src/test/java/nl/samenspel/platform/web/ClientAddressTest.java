package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private final ClientAddress direct = new ClientAddress("");
    private final ClientAddress behindProxy = new ClientAddress("https://samenspel.example.org");

    @Test
    void whatAProxyOnTheSameNetworkSawLastIsBelieved() {
        assertThat(behindProxy.of(request("127.0.0.1", "198.51.100.7, 203.0.113.9")))
                .contains("203.0.113.9");
        assertThat(behindProxy.of(request("10.0.0.3", "203.0.113.9"))).contains("203.0.113.9");
        assertThat(behindProxy.of(request("fd00::3", "203.0.113.9"))).contains("203.0.113.9");
    }

    @Test
    void nothingElseIs() {
        assertThat(direct.of(request("127.0.0.1", "203.0.113.9"))).contains("127.0.0.1");
        assertThat(behindProxy.of(request("198.51.100.7", "203.0.113.9"))).contains("198.51.100.7");
    }

    @Test
    void whereEverybodyHasTheProxysAddressNobodyIsKnownByIt() {
        assertThat(behindProxy.of(request("127.0.0.1"))).isEmpty();
        assertThat(behindProxy.of(request("127.0.0.1", "localhost"))).isEmpty();
        assertThat(behindProxy.of(request("127.0.0.1", ""))).isEmpty();
    }

    @Test
    void aNetworkOfTheSixthVersionCountsAsOneAddress() {
        assertThat(direct.of(request("2001:db8:0:1::1"))).isEqualTo(direct.of(request("2001:db8:0:1:ffff::2")));
        assertThat(direct.of(request("2001:db8:0:1::1"))).isNotEqualTo(direct.of(request("2001:db8:0:2::1")));
    }

    private static MockHttpServletRequest request(String peer, String... forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        for (var one : forwarded) {
            request.addHeader("X-Forwarded-For", one);
        }
        return request;
    }
}
