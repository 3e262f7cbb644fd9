package nl.samenspel.model.web;

import nl.samenspel.model.ModelVersion;

/** Where the assessment models are read. */
public final class ModelAddresses {

    static final String NEWEST = "/model";

    private ModelAddresses() {}

    public static String of(ModelVersion version) {
        return NEWEST + "/" + version;
    }
}
