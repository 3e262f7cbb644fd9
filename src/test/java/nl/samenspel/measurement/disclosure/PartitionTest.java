package nl.samenspel.measurement.disclosure;

import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.measurement.References;
import nl.samenspel.party.GovernanceLevel;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final Block S = Block.of(STRATEGIC);
    private static final Block T = Block.of(TACTICAL);
    private static final Block O = Block.of(OPERATIONAL);
    private static final Block ST = Block.of(STRATEGIC, TACTICAL);
    private static final Block TO = Block.of(TACTICAL, OPERATIONAL);
    private static final Block STO = Block.of(STRATEGIC, TACTICAL, OPERATIONAL);

    @Test
    void thePublishedCutEqualsTheReferenceCases() {
        List<List<String>> cases = References.rows("sdc_partition_cases.csv");

        assertThat(cases).hasSizeGreaterThan(50).allSatisfy(row -> {
            Map<GovernanceLevel, Integer> people = new EnumMap<>(GovernanceLevel.class);
            people.put(STRATEGIC, Integer.parseInt(row.get(0)));
            people.put(TACTICAL, Integer.parseInt(row.get(1)));
            people.put(OPERATIONAL, Integer.parseInt(row.get(2)));
            Partition chosen =
                    Partition.choose(people, Integer.parseInt(row.get(3))).orElse(null);
            assertThat(chosen == null ? "NONE" : chosen.name()).isEqualTo(row.get(4));
            assertThat(chosen == null ? "" : sizes(chosen, people)).isEqualTo(row.get(5));
        });
    }

    private static String sizes(Partition partition, Map<GovernanceLevel, Integer> people) {
        return partition.blocks().stream()
                .map(block -> String.valueOf(
                        block.levels().stream().mapToInt(people::get).sum()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void partitionsJoinWhereTheirBlocksOverlap() {
        assertThat(Partition.of(S, T, O).join(Partition.of(ST, O))).isEqualTo(Partition.of(ST, O));
        assertThat(Partition.of(ST, O).join(Partition.of(S, TO))).isEqualTo(Partition.of(STO));
        assertThat(Partition.of(S, TO).join(Partition.of(S, T, O))).isEqualTo(Partition.of(S, TO));
        assertThat(Partition.of(S, T, O).join(Partition.of(S, T, O))).isEqualTo(Partition.of(S, T, O));
    }

    @Test
    void aLevelThatOnlyOnePartyHasLeavesOnlyTheWholeToCompare() {
        assertThat(Partition.of(S, T, O).join(Partition.of(T, O))).isEqualTo(Partition.of(STO));
        assertThat(Partition.of(T, O).join(Partition.of(S, T, O))).isEqualTo(Partition.of(STO));
    }

    @Test
    void blocksAreReadBackFromTheirSlugs() {
        assertThat(ST.slug()).isEqualTo("strategic+tactical");
        for (Block block : Arrays.asList(S, T, O, ST, TO, STO)) {
            assertThat(Block.parse(block.slug())).isEqualTo(block);
        }
    }
}
