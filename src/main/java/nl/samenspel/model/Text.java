package nl.samenspel.model;

import java.util.Map;
import nl.samenspel.platform.Language;

/** The same text in every language of the product. */
public record Text(Map<Language, String> translations) {

    public Text {
        translations = Map.copyOf(translations);
        if (translations.size() != Language.values().length) {
            throw new IllegalArgumentException("A text misses a language: " + translations);
        }
    }

    public String in(Language language) {
        return translations.getOrDefault(language, "");
    }
}
