package nl.samenspel.model;

import java.util.Map;

/** Which versions of models were ever used, and what they looked like then. */
public interface ModelUses {

    /** Version → fingerprint of what it asked. */
    Map<ModelVersion, String> all();

    void add(ModelVersion version, String fingerprint);
}
