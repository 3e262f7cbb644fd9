package nl.samenspel.model;

import java.util.List;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;

/**
 * One side of collaboration, as it is asked.
 *
 * @param questions to each party; {@code {other}} in it stands for the other party's name
 * @param levels from 1 up
 * @param facets empty for an ordinary aspect
 * @param minimumValidFacets how many facets somebody has to rate for a score on the aspect; 0 without facets
 */
public record Aspect(
        String slug,
        Text name,
        PerParty<Text> questions,
        Text explanation,
        List<Level> levels,
        List<Facet> facets,
        int minimumValidFacets) {

    /** Where the other party's name goes. */
    public static final String OTHER = "{other}";

    public Aspect {
        levels = List.copyOf(levels);
        facets = List.copyOf(facets);
    }

    public boolean isComposite() {
        return !facets.isEmpty();
    }

    /** The question to a party, with the other party called by its own name. */
    public String question(Party to, String otherName, Language language) {
        return questions.of(to).in(language).replace(OTHER, otherName);
    }

    AskedAspect asked() {
        return new AskedAspect(slug, facets.stream().map(Facet::slug).toList(), minimumValidFacets);
    }
}
