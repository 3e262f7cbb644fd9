package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.References.Row;
import org.junit.jupiter.api.Test;

class AgreementOfItemsTest {

    @Test
    void indicesOverSeveralItemsEqualTheReferences() {
        assertThat(References.table("expected_rwgj.csv")).hasSizeGreaterThan(20).allSatisfy(row -> {
            List<Row> people = References.table(row.text("dataset")).stream()
                    .filter(person -> person.text("group").equals(row.text("group")))
                    .filter(person -> items(row).allMatch(person::has))
                    .toList();
            AgreementIndices.OfItems indices = AgreementIndices.ofItems(items(row)
                    .map(item -> References.scores(people.stream()
                            .mapToInt(person -> person.whole(item))
                            .toArray()))
                    .toList());
            row.expect("n_listwise", people.size(), 0);
            row.expect("rwgj", indices.withinGroup(), 1e-9);
            row.expect("rwgj_lindell", indices.lindell(), 1e-9);
            row.expect("awgj", indices.relative().orElseThrow(), 1e-9);
            row.expect("ad_mean_j", indices.fromMean(), 1e-9);
            row.expect("ad_median_j", indices.fromMedian(), 1e-9);
        });
    }

    private static Stream<String> items(Row row) {
        return Stream.of(row.text("items").split("\\+"));
    }
}
