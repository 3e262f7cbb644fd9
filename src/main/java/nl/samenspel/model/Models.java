package nl.samenspel.model;

import java.util.List;

/** Where model files are found. */
public interface Models {

    /**
     * All published versions, the newest of the default model first.
     *
     * @throws IllegalStateException naming every file, line and cause when a file is not as it should be
     */
    List<AssessmentModel> all();
}
