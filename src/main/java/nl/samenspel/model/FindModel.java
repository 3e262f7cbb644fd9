package nl.samenspel.model;

import java.util.List;
import nl.samenspel.platform.UseCase;

/** Finds the model that a wave was asked with, or the one to ask a new wave with. */
@UseCase
public class FindModel {

    private final Models models;

    public FindModel(Models models) {
        this.models = models;
    }

    /** Throws IllegalStateException when the version is gone: a version that was used is never taken away. */
    public AssessmentModel handle(ModelVersion version) {
        return models.all().stream()
                .filter(model -> model.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The model " + version + " is missing"));
    }

    /** All versions that a new wave may use, the usual one first. */
    public List<AssessmentModel> all() {
        return models.all();
    }
}
