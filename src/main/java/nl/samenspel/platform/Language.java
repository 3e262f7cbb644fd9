package nl.samenspel.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that every text of the product exists in. */
public enum Language {
    NL("Nederlands"),
    EN("English"),
    DE("Deutsch"),
    FR("Français");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** What speakers of the language call it. */
    public String ownName() {
        return ownName;
    }

    /** The tag of BCP 47, such as {@code nl}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For numbers and dates; English is written as in Europe. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.of(tag());
    }

    /** The language of a tag such as {@code nl} or {@code nl-BE}. */
    public static Optional<Language> ofTag(String tag) {
        var primary = tag.split("[-_.]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(primary))
                .findFirst();
    }
}
