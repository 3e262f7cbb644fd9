package nl.samenspel.model;

import java.util.List;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;

/**
 * One side of collaboration, as it is asked.
 *
 * @param questions to each party; {@link Text#OWN} and {@link Text#OTHER} in it stand for the names of the parties
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

    public Aspect {
        levels = List.copyOf(levels);
        facets = List.copyOf(facets);
    }

    public boolean isComposite() {
        return !facets.isEmpty();
    }

    /** The question to a party, with both parties called by their names. */
    public String question(Party to, PerParty<String> names, Language language) {
        return questions.of(to).to(to, names, language);
    }

    /** Whether its facets show descriptions of their own at the levels. */
    public boolean isDescribedByFacet() {
        return facets.stream().anyMatch(Facet::described);
    }

    AskedAspect asked() {
        return new AskedAspect(slug, facets.stream().map(Facet::slug).toList(), minimumValidFacets);
    }
}
