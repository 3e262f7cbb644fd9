package nl.samenspel.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words of the pages in one language. The key {@code result.title} is the entry of that name in
 * {@code words/result_<language>.properties}; entries with arguments are patterns of {@link MessageFormat}.
 */
public final class Words {

    private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    public Language language() {
        return language;
    }

    /**
     * @param key file and entry, such as {@code result.title}
     * @param arguments the values of the pattern's places; numbers and dates are formatted for the language
     * @throws IllegalArgumentException when there is no such entry
     */
    public String say(String key, Object... arguments) {
        var known = texts.get(key);
        var text = known == null ? read(key) : known;
        return arguments.length == 0 ? text : format(text).format(arguments);
    }

    /** What a choice is called, or what else the group says of it. */
    public <E extends Enum<E>> String say(Spoken<E> group, E choice, Object... arguments) {
        return say(group.key(choice), arguments);
    }

    /** Reads the whole file of the entry, the first time that something of it is said. */
    private String read(String key) {
        load(key.substring(0, Math.max(0, key.indexOf('.'))))
                .forEach((name, text) -> texts.put(name.toString(), text.toString()));
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language.tag());
        }
        return text;
    }

    /** A copy of one that was read before: reading is most of the work, and a format is for one thread at a time. */
    private MessageFormat format(String text) {
        var read = formats.computeIfAbsent(text, _ -> new MessageFormat(text, language.locale()));
        return (MessageFormat) read.clone();
    }

    /** A label and what belongs to it, as the language sets the colon. */
    public String labelled(String label, String what) {
        return say("frame.labelled", label, what);
    }

    /** The parts of one sentence, one after the other, as the language sets the semicolon; empty when there are none. */
    public String together(Stream<String> parts) {
        return parts.reduce((one, next) -> say("frame.together", one, next)).orElse("");
    }

    /** A share in whole percents, such as 90% for 0.9. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(language.locale()).format(share);
    }

    /** A day as people write it, such as 20 March 2026. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The month of a day with its year, such as March 2026. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(day);
    }

    /** The end of a day somewhere, such as Friday 18 December 2026, 24:00 (Amsterdam time). */
    public String endOf(LocalDate day, ZoneId zone) {
        var written = DateTimeFormatter.ofPattern(say("zone.day"), language.locale());
        return say("zone.end-of-day", written.format(day), TimeZones.words(zone, this));
    }

    /** A moment somewhere, such as 18 December 2026, 14:05 (Amsterdam time). */
    public String moment(LocalDateTime utc, ZoneId zone) {
        var there = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone);
        var time = DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(there);
        return say("zone.moment", date(there.toLocalDate()), time, TimeZones.words(zone, this));
    }

    private Properties load(String name) {
        var path = "/words/" + name + "_" + language.tag() + ".properties";
        var entries = new Properties();
        try (var stream = Words.class.getResourceAsStream(path)) {
            if (stream != null) {
                entries.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
