package nl.samenspel.model;

import java.util.Map;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;

/** The same text in every language of the product. */
public record Text(Map<Language, String> translations) {

    /** Where the name of the party goes that is spoken to. */
    public static final String OWN = "{own}";

    /** Where the other party's name goes. */
    public static final String OTHER = "{other}";

    public Text {
        translations = Map.copyOf(translations);
        if (translations.size() != Language.values().length) {
            throw new IllegalArgumentException("A text misses a language: " + translations);
        }
    }

    public String in(Language language) {
        return translations.getOrDefault(language, "");
    }

    /** As it is said to a party, with both parties called by their names. */
    public String to(Party party, PerParty<String> names, Language language) {
        return in(language).replace(OWN, names.of(party)).replace(OTHER, names.of(party.other()));
    }
}
