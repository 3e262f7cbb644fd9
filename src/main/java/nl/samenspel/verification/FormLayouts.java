package nl.samenspel.verification;

import static nl.samenspel.verification.Column.near;

import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.CollaborationForm;
import nl.samenspel.measurement.CollaborationForm.Biological;
import nl.samenspel.measurement.CollaborationForm.Evidence;
import nl.samenspel.measurement.CollaborationForm.Form;
import nl.samenspel.measurement.ScoredGroup;
import nl.samenspel.measurement.Sharing;
import nl.samenspel.party.PerParty;

/** Reference values of the form of collaboration (method §9). */
final class FormLayouts {
    private static final double NEAR = 1e-4;

    static final List<Layout> ALL = List.of(new Layout(
            "form_rule",
            List.of("benefit_C", "benefit_S", "strategy_C", "results_C", "strategy_S", "results_S"),
            List.of("case"),
            List.of(
                    biological("mutualism", Biological.MUTUALISM),
                    biological("commensalism", Biological.COMMENSALISM),
                    biological("parasitism", Biological.PARASITISM),
                    biological("no_benefit", Biological.NO_BENEFIT),
                    biological("loss", Biological.LOSS),
                    near(
                            "P_share",
                            NEAR,
                            (row, context) -> Computed.of(form(row).shared())),
                    form("partnership", Form.PARTNERSHIP),
                    form("supplier", Form.SUPPLIER_RELATIONSHIP),
                    form("profiteering", Form.PROFITEERING),
                    form("outside", Form.OUTSIDE))));

    private FormLayouts() {}

    private static Column biological(String name, Biological biological) {
        return near(name, NEAR, (row, context) -> of(form(row).biological(), biological));
    }

    private static Column form(String name, Form form) {
        return near(name, NEAR, (row, context) -> of(form(row).forms(), form));
    }

    private static <T> Computed of(Map<T, Double> probabilities, T of) {
        return Computed.of(probabilities.getOrDefault(of, Double.NaN));
    }

    private static CollaborationForm form(Row row) {
        return CollaborationForm.of(new PerParty<>(evidence(row, "_C"), evidence(row, "_S")));
    }

    private static Evidence evidence(Row row, String party) {
        return new Evidence(
                ScoredGroup.of(row.counts("benefit" + party)),
                new Sharing(
                        ScoredGroup.of(row.counts("strategy" + party)), ScoredGroup.of(row.counts("results" + party))));
    }
}
