package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class HereTest {

    @Test
    void aBrowserOnTheMachineIsHere() {
        var request = local();
        request.addHeader("Origin", "http://localhost:8080");

        assertThat(Here.isWhere(local())).isTrue();
        assertThat(Here.isWhere(request)).isTrue();
    }

    @Test
    void whatAProxyPassesOnWithoutSayingSoIsNot() {
        var asShipped = local();
        asShipped.setProtocol("HTTP/1.0");
        var fromAnotherSite = local();
        fromAnotherSite.addHeader("Origin", "https://samenspel.example.org");
        var lookalike = local();
        lookalike.addHeader("Origin", "http://localhost.example.org");

        assertThat(Here.isWhere(asShipped)).isFalse();
        assertThat(Here.isWhere(fromAnotherSite)).isFalse();
        assertThat(Here.isWhere(lookalike)).isFalse();
    }

    @Test
    void whatAProgramOfSomebodyElsePassesOnIsNot() {
        var request = local();
        request.setRemotePort(50_000);
        request.setLocalPort(8080);

        assertThat(Here.isWhere(request, (peer, own) -> peer == 50_000 && own == 8080))
                .isFalse();
        assertThat(Here.isWhere(request, (_, _) -> false)).isTrue();
    }

    @Test
    void theSystemTellsWhoseTheOtherEndIs() {
        var table = """
                  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
                   0: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 11 1
                   1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000    33        0 12 1
                """;

        assertThat(PeerOwner.find(table.lines(), 50_000, 8080)).hasValue(33);
        assertThat(PeerOwner.find(table.lines(), 50_001, 8080)).isEmpty();
    }

    private static MockHttpServletRequest local() {
        var request = new MockHttpServletRequest();
        request.setProtocol("HTTP/1.1");
        request.setServerName("localhost");
        request.setRemoteAddr("127.0.0.1");
        return request;
    }
}
