package nl.samenspel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nl.samenspel.CrowdedWorkspace.Stage;

/**
 * Goes to every page there is, as everybody who has something to look for in a workspace.
 *
 * @param <T> what is found out about a page
 */
final class PageWalk<T> {

    private static final String WAVE = "/workspaces/{workspace}/waves/{id}";
    private static final String MEETING = "/workspaces/{workspace}/meetings/{meeting}";
    private static final String TENDER = "/workspaces/{workspace}/tenders/{tender}";
    private static final Pattern LINK = Pattern.compile("^(/(?:a|j|p|r|t|welcome|meet|seat|mine)/)\\{\\w+}");

    /**
     * A page as somebody sees it.
     *
     * @param stage of the wave or the meeting that it is about, if it is about one
     */
    record Page(String route, String stage, String guest) {

        @Override
        public String toString() {
            return "%s %s (%s)".formatted(route, stage, guest);
        }
    }

    private final CrowdedWorkspace crowded;
    private final BiFunction<Browser, String, T> look;
    private final Map<String, CrowdGuest> members;
    private final Map<String, CrowdGuest> all;

    /** @param look at an address, by the browser of whoever goes there */
    PageWalk(CrowdedWorkspace crowded, BiFunction<Browser, String, T> look) {
        this.crowded = crowded;
        this.look = look;
        members = CrowdGuest.members(crowded);
        all = new LinkedHashMap<>(members);
        all.putAll(CrowdGuest.others(crowded));
    }

    Map<Page, T> everywhere() {
        var visits = new LinkedHashMap<Page, T>();
        Route.all(crowded.site()).filter(route -> !route.changes()).forEach(route -> visit(route, visits));
        return visits;
    }

    private void visit(Route route, Map<Page, T> visits) {
        inStages(route.path())
                .forEach((stage, path) -> (route.isOfAWorkspace() ? members : all).forEach((name, guest) -> {
                    if (leadsTo(guest, route)) {
                        visits.put(
                                new Page(route.path(), stage, name),
                                look.apply(guest.browser(), address(path, guest.door())));
                    }
                }));
    }

    /** The path in every stage of what it is about; that of a page about neither a wave nor a meeting has no name. */
    private Map<String, String> inStages(String path) {
        var stages = new LinkedHashMap<String, String>();
        if (path.startsWith(WAVE)) {
            for (Stage stage : Stage.values()) {
                stages.put(stage.name(), path.replace(WAVE, crowded.at(stage).at("")));
            }
        } else if (path.startsWith(MEETING)) {
            for (SiteMeeting.State state : SiteMeeting.State.values()) {
                var meeting = crowded.in(state);
                stages.put(
                        state.name(),
                        path.replace(MEETING, meeting.at(""))
                                .replace(
                                        "{topic}",
                                        meeting.topics().getFirst().id().toString()));
            }
        } else if (path.startsWith(TENDER)) {
            for (SiteTender.State state : SiteTender.State.values()) {
                var tender = crowded.in(state);
                stages.put(
                        state.name(),
                        path.replace(TENDER, tender.at(""))
                                .replace("{lot}", tender.lot())
                                .replace("{candidate}", tender.candidate()));
            }
        } else {
            stages.put("", path);
        }
        return stages;
    }

    /** What is behind a link is seen by those who have one of its kind. */
    private static boolean leadsTo(CrowdGuest guest, Route route) {
        var link = LINK.matcher(route.path());
        return !link.find() || guest.door().startsWith(link.group(1));
    }

    private SiteMeeting inSession() {
        return crowded.in(SiteMeeting.State.IN_SESSION);
    }

    private String address(String path, String door) {
        var address = path.replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + crowded.id())
                .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + crowded.collaboration())
                .replace("{sheet}", "1")
                .replace("{slug}", "strategy")
                .replace("{topic}", inSession().topics().getFirst().id().toString())
                .replace("{action}", crowded.programme().action().toString())
                .replace("{risk}", crowded.programme().risk("risk 1").toString())
                .replace("{guide}", "recovery")
                .replace("{version}", "eraneos-1")
                .replaceFirst(LINK.pattern(), door);
        if (address.contains("{")) {
            throw new IllegalStateException("Say here what stands for the variable in " + address);
        }
        return address;
    }
}
