package nl.samenspel.selection.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.SelectionRules;
import nl.samenspel.measurement.selection.SupplierFit;
import nl.samenspel.measurement.selection.ValueTable;
import nl.samenspel.measurement.selection.Wish;

/**
 * All that is published of what is wanted of one lot, before anybody knows a candidate. Days and moments are written as in ISO 8601.
 *
 * @param organisation that gives the lot away
 * @param reference under which it does
 * @param subject what the lot is about
 * @param basis where levels and importance come from
 * @param aspects all of the model, in its order
 * @param team empty where nothing is known of it
 * @param source from whom levels of candidates count
 * @param method version of the method
 * @param before fingerprint of the version that this one takes the place of
 */
public record ProfileContent(
        Optional<String> organisation,
        Optional<String> reference,
        String lot,
        Optional<String> subject,
        Basis basis,
        AskedModel model,
        List<OfAspect> aspects,
        Optional<Team> team,
        FixedRules rules,
        Parameters parameters,
        Optional<CountingSource> source,
        String method,
        Optional<Frozen> frozen,
        Optional<String> before) {

    public ProfileContent {
        aspects = List.copyOf(aspects);
    }

    /** Where levels and importance come from. */
    public enum Basis {
        /** Those who took part agreed on them. */
        AGREED,
        /** Nobody did: the means of the answers stand in. */
        MEANS_OF_ANSWERS
    }

    /** @param version key and number, such as {@code eraneos-1} */
    public record AskedModel(String version, int levels) {}

    /** Who took part, by what they do and not by name, and when. */
    public record Team(List<String> functions, Optional<String> answeredUntil, Optional<String> agreedOn) {
        public Team {
            functions = List.copyOf(functions);
        }
    }

    /** Which levels of candidates count, and how they are verified. */
    public record CountingSource(LevelSource from, Optional<String> verification) {}

    /** @param excess what a level too many costs, of what a level too few costs */
    public record Parameters(double excess, double mix, int draws) {}

    public record Frozen(String by, String at) {}

    /** What the profile asks of a lot, as it is computed with. */
    public LotProfile profile() {
        Map<String, Wish> wishes = new LinkedHashMap<>();
        aspects.forEach(
                aspect -> wishes.put(aspect.aspect(), new Wish(aspect.level(), aspect.importance(), aspect.minimum())));
        return new LotProfile(lot, wishes);
    }

    /** How candidates are held against the profile. */
    public SupplierFit fit() {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        aspects.forEach(aspect -> aspect.values().ifPresent(set -> values.put(aspect.aspect(), set)));
        return new SupplierFit(
                profile(),
                new SelectionRules(
                        parameters.excess(),
                        parameters.mix(),
                        parameters.draws(),
                        new ValueTable(model.levels(), values)));
    }
}
