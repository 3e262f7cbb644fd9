package nl.samenspel.verification;

import java.util.List;
import java.util.Map;

/**
 * The file in which a row stands, and the files beside it.
 *
 * @param partial whether columns may be left out
 */
record Context(ReferenceFile file, Map<String, ReferenceFile> folder, boolean partial) {

    /** The columns that name a file of data. */
    static final List<String> DATASETS = List.of("dataset");

    /** The data that a row names; a row that names none, or one that is not there, cannot be checked. */
    ReferenceFile dataset(String name) {
        ReferenceFile dataset = folder.get(fileName(name));
        if (dataset == null) {
            throw UnusableValue.dataset(name);
        }
        return dataset;
    }

    /** Which file a row means, also when it leaves out the ending or says in which folder it once was. */
    static String fileName(String dataset) {
        String name = dataset.substring(1 + Math.max(dataset.lastIndexOf('/'), dataset.lastIndexOf('\\')));
        return name.endsWith(".csv") ? name : name + ".csv";
    }

    /** The rows of this file that have the same values in these columns as this row, itself among them. */
    List<Row> family(Row row, String... columns) {
        return file.rows().stream()
                .filter(other -> List.of(columns).stream()
                        .allMatch(column -> other.given(column).equals(row.given(column))))
                .toList();
    }
}
