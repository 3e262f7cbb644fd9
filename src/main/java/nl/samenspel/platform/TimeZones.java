package nl.samenspel.platform;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The time zones of the world: named places of the tz database, whose clocks change when theirs do. */
public final class TimeZones {

    /** Where most users are; every other place can be typed. */
    private static final List<ZoneId> USUAL = Stream.of(
                    "Europe/Amsterdam",
                    "Europe/Brussels",
                    "Europe/Luxembourg",
                    "Europe/Berlin",
                    "Europe/Vienna",
                    "Europe/Zurich",
                    "Europe/Paris",
                    "Europe/London",
                    "Europe/Dublin",
                    "Europe/Lisbon",
                    "Europe/Madrid",
                    "Europe/Rome",
                    "Europe/Copenhagen",
                    "Europe/Stockholm",
                    "Europe/Oslo",
                    "Europe/Helsinki",
                    "Europe/Warsaw",
                    "Europe/Prague",
                    "Europe/Athens",
                    "America/New_York",
                    "America/Toronto",
                    "America/Los_Angeles",
                    "America/Paramaribo",
                    "America/Curacao",
                    "Africa/Casablanca",
                    "Asia/Dubai",
                    "Asia/Kolkata",
                    "Asia/Singapore",
                    "Australia/Sydney",
                    "UTC")
            .map(ZoneId::of)
            .toList();

    private TimeZones() {}

    /** Those to propose, in the order in which they are likely. */
    public static List<ZoneId> usual() {
        return USUAL;
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
        return Stream.concat(USUAL.stream(), all().stream())
                .filter(zone -> {
                    var id = zone.getId().toLowerCase(Locale.ROOT);
                    return id.equals(wanted) || id.endsWith("/" + wanted);
                })
                .findFirst();
    }

    /** What people call the time of the zone, such as Amsterdam time. */
    public static String words(ZoneId zone, Words words) {
        var key = "zone."
                + zone.getId().toLowerCase(Locale.ROOT).replace('/', '-').replace('_', '-');
        return USUAL.contains(zone) ? words.say(key) : words.say("zone.other", city(zone));
    }

    private static String city(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
