package nl.samenspel.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.TidyText;

/** Understands the values of one record of a file about lots or candidates. */
final class SelectionCells extends Cells {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,15})?");
    private static final Map<LevelSource, Set<String>> SOURCES = Map.of(
            LevelSource.SELF_STATEMENT,
            Set.of("self statement", "eigen opgave", "eigen verklaring", "selbstauskunft", "auto declaration"),
            LevelSource.REFERENCES,
            Set.of("references", "referenties", "referenzen"),
            LevelSource.ASSESSORS,
            Set.of("assessors", "beoordelaars", "bewertende", "evaluateurs"));

    private final AssessmentModel model;

    SelectionCells(Heading heading, AssessmentModel model, CaseRecord.Fields record, List<Problem> problems) {
        super(heading, Limits.none(), record, problems);
        this.model = model;
    }

    /** A number on the scale, a question mark, or nothing. */
    sealed interface Said {

        record Level(double level) implements Said {}

        record DoNotKnow() implements Said {}
    }

    /** Two names that only differ in case, in blanks, or in how an accent is written, are one. */
    static String key(String name) {
        return TidyText.of(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A name without what nobody sees in it. */
    Optional<String> tidyName(FileColumn column) {
        return name(column).map(TidyText::of);
    }

    /** The slug of an aspect that is named by it, or as the model calls it in any language. */
    Optional<String> aspect(FileColumn column) {
        String named = TidyText.bare(text(column));
        return model.aspects().stream()
                .filter(aspect ->
                        names(aspect).anyMatch(name -> TidyText.bare(name).equals(named)))
                .map(Aspect::slug)
                .findFirst()
                .or(() -> refuse(Cause.ASPECT, word(column)));
    }

    private static Stream<String> names(Aspect aspect) {
        return Stream.concat(
                Stream.of(aspect.slug()),
                Arrays.stream(Language.values()).map(language -> aspect.name().in(language)));
    }

    /** Empty also when nothing was said. */
    Optional<Said> said(FileColumn column) {
        String value = word(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.equals("?")) {
            return Optional.of(new Said.DoNotKnow());
        }
        return number(value)
                .<Said>map(Said.Level::new)
                .or(() -> refuse(Cause.LEVEL, column.heading(), value, model.levels()));
    }

    Optional<Double> minimum(FileColumn column) {
        String value = word(column);
        return value.isEmpty()
                ? Optional.empty()
                : number(value).or(() -> refuse(Cause.MINIMUM, value, model.levels()));
    }

    private Optional<Double> number(String value) {
        return Optional.of(value)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> Double.valueOf(text.replace(',', '.')))
                .filter(number -> number >= 1 && number <= model.levels());
    }

    /** Empty when none is named. */
    Optional<LevelSource> source(FileColumn column) {
        String named = TidyText.bare(text(column));
        return word(column).isEmpty()
                ? Optional.empty()
                : SOURCES.entrySet().stream()
                        .filter(source -> source.getValue().contains(named))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .or(() -> refuse(Cause.SOURCE, word(column)));
    }
}
