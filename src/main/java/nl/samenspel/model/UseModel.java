package nl.samenspel.model;

import java.util.List;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Remembers what a version of a model looked like when it was first used, so that answers keep their questions. */
@UseCase
public class UseModel {

    private final FindModel findModel;
    private final ModelUses uses;
    private final Transactions transactions;

    public UseModel(FindModel findModel, ModelUses uses, Transactions transactions) {
        this.findModel = findModel;
        this.uses = uses;
        this.transactions = transactions;
    }

    public void handle(ModelVersion version) {
        var model = findModel.handle(version);
        transactions.change(() -> {
            if (!uses.all().containsKey(version)) {
                uses.add(version, model.fingerprint());
            }
        });
    }

    /** The versions that were used and are now gone or changed; the product does not start with such a version. */
    public List<ModelVersion> broken() {
        var used = transactions.read(uses::all);
        return used.entrySet().stream()
                .filter(use -> findModel.all().stream()
                        .noneMatch(model -> model.version().equals(use.getKey())
                                && model.fingerprint().equals(use.getValue())))
                .map(use -> use.getKey())
                .toList();
    }
}
