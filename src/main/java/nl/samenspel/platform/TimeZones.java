package nl.samenspel.platform;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The time zones of the world: named places of the tz database, whose clocks change when theirs do. */
public final class TimeZones {

    /** Where most users are, with the words for their time; every other place can be typed. */
    private static final SequencedMap<ZoneId, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put(ZoneId.of("Europe/Amsterdam"), "zone.europe-amsterdam");
        USUAL.put(ZoneId.of("Europe/Brussels"), "zone.europe-brussels");
        USUAL.put(ZoneId.of("Europe/Luxembourg"), "zone.europe-luxembourg");
        USUAL.put(ZoneId.of("Europe/Berlin"), "zone.europe-berlin");
        USUAL.put(ZoneId.of("Europe/Vienna"), "zone.europe-vienna");
        USUAL.put(ZoneId.of("Europe/Zurich"), "zone.europe-zurich");
        USUAL.put(ZoneId.of("Europe/Paris"), "zone.europe-paris");
        USUAL.put(ZoneId.of("Europe/London"), "zone.europe-london");
        USUAL.put(ZoneId.of("Europe/Dublin"), "zone.europe-dublin");
        USUAL.put(ZoneId.of("Europe/Lisbon"), "zone.europe-lisbon");
        USUAL.put(ZoneId.of("Europe/Madrid"), "zone.europe-madrid");
        USUAL.put(ZoneId.of("Europe/Rome"), "zone.europe-rome");
        USUAL.put(ZoneId.of("Europe/Copenhagen"), "zone.europe-copenhagen");
        USUAL.put(ZoneId.of("Europe/Stockholm"), "zone.europe-stockholm");
        USUAL.put(ZoneId.of("Europe/Oslo"), "zone.europe-oslo");
        USUAL.put(ZoneId.of("Europe/Helsinki"), "zone.europe-helsinki");
        USUAL.put(ZoneId.of("Europe/Warsaw"), "zone.europe-warsaw");
        USUAL.put(ZoneId.of("Europe/Prague"), "zone.europe-prague");
        USUAL.put(ZoneId.of("Europe/Athens"), "zone.europe-athens");
        USUAL.put(ZoneId.of("America/New_York"), "zone.america-new-york");
        USUAL.put(ZoneId.of("America/Toronto"), "zone.america-toronto");
        USUAL.put(ZoneId.of("America/Los_Angeles"), "zone.america-los-angeles");
        USUAL.put(ZoneId.of("America/Paramaribo"), "zone.america-paramaribo");
        USUAL.put(ZoneId.of("America/Curacao"), "zone.america-curacao");
        USUAL.put(ZoneId.of("Africa/Casablanca"), "zone.africa-casablanca");
        USUAL.put(ZoneId.of("Asia/Dubai"), "zone.asia-dubai");
        USUAL.put(ZoneId.of("Asia/Kolkata"), "zone.asia-kolkata");
        USUAL.put(ZoneId.of("Asia/Singapore"), "zone.asia-singapore");
        USUAL.put(ZoneId.of("Australia/Sydney"), "zone.australia-sydney");
        USUAL.put(ZoneId.of("UTC"), "zone.utc");
    }

    private TimeZones() {}

    /** Those to propose, in the order in which they are likely. */
    public static List<ZoneId> usual() {
        return List.copyOf(USUAL.keySet());
    }

    /** All places, and UTC. Fixed offsets under other names are left out: their signs are the wrong way round. */
    public static List<ZoneId> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(Predicate.not(TimeZones::isAnOffset))
                .sorted(Comparator.naturalOrder())
                .map(ZoneId::of)
                .toList();
    }

    private static boolean isAnOffset(String id) {
        return (!id.contains("/") && !id.equals("UTC")) || id.startsWith("Etc/") || id.startsWith("SystemV/");
    }

    /** @param typed an identifier such as Europe/Amsterdam, or its last part, in any case */
    public static Optional<ZoneId> find(String typed) {
        var wanted = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return Stream.concat(USUAL.keySet().stream(), all().stream())
                .filter(zone -> {
                    var id = zone.getId().toLowerCase(Locale.ROOT);
                    return id.equals(wanted) || id.endsWith("/" + wanted);
                })
                .findFirst();
    }

    /** What people call the time of the zone, such as Amsterdam time. */
    public static String words(ZoneId zone, Words words) {
        var usual = USUAL.get(zone);
        return usual == null ? words.say("zone.other", city(zone)) : words.say(usual);
    }

    private static String city(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
