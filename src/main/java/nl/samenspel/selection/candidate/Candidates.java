package nl.samenspel.selection.candidate;

import java.util.List;
import java.util.Map;
import nl.samenspel.selection.Tender;

/** Where candidates are kept, and the levels that are stated of them. */
public interface Candidates {

    /** In the order in which they were entered. */
    List<Contender> of(Tender tender);

    void add(Tender tender, Contender contender);

    /** With all levels that were stated of it. */
    void remove(Tender tender, CandidateId candidate);

    /** Statement → slug of an aspect → level. */
    Map<Statement, Map<String, Double>> levels(Tender tender);

    /** In place of those that were stated before. */
    void state(Tender tender, Statement statement, Map<String, Double> levels);
}
