package nl.samenspel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerPartyTest {

    @Test
    void eachPartyKeepsWhatIsItsOwn() {
        var names = PerParty.of(Map.of(Party.SUPPLIER, "Noord", Party.CUSTOMER, "Mercanta"));

        assertThat(names).isEqualTo(PerParty.each(names::of)).isEqualTo(new PerParty<>("Mercanta", "Noord"));
        assertThat(names.with(Party.SUPPLIER, "Zuid")).isEqualTo(new PerParty<>("Mercanta", "Zuid"));
        assertThat(names.map(String::length)).isEqualTo(new PerParty<>(8, 5));
    }

    @Test
    void theCustomerComesFirst() {
        var told = new ArrayList<String>();
        new PerParty<>("one", "other").forEach((party, name) -> told.add(party.slug() + " " + name));

        assertThat(told).containsExactly("customer one", "supplier other");
    }

    @Test
    void bothMustBeThere() {
        assertThatThrownBy(() -> PerParty.of(Map.of(Party.CUSTOMER, "Mercanta")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("supplier");
    }
}
