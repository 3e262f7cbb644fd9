package nl.samenspel.dialogue.record;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.samenspel.platform.Language;

/** Something that is said in every language of the product, so that each party agrees to what it has read. */
public record Told(String de, String en, String fr, String nl) {

    public static Told of(Function<Language, String> said) {
        return new Told(
                said.apply(Language.DE), said.apply(Language.EN), said.apply(Language.FR), said.apply(Language.NL));
    }

    /** What people wrote themselves is the same in all. */
    public static Told asWritten(String text) {
        return new Told(text, text, text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case DE -> de;
            case EN -> en;
            case FR -> fr;
            case NL -> nl;
        };
    }

    Told map(UnaryOperator<String> change) {
        return of(language -> change.apply(in(language)));
    }
}
