package nl.samenspel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.account.Role;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.candidate.CompareCandidates;
import nl.samenspel.selection.profile.FreezeProfiles;
import nl.samenspel.selection.profile.ReadProfiles;
import nl.samenspel.selection.rating.AskTeam;
import nl.samenspel.selection.rating.LotQuestion;
import nl.samenspel.selection.rating.Rater;

/** A tender on a site, made by its pages. */
public final class SiteTender {

    /** How far a tender is. */
    public enum State {
        PREPARED,
        PROFILES_OPEN,
        PROFILES_CLOSED,
        AGREED
    }

    private final Site site;
    private final WorkspaceId workspace;
    private final Browser facilitator;
    private final String at;

    private SiteTender(Site site, WorkspaceId workspace, Browser facilitator, String at) {
        this.site = site;
        this.workspace = workspace;
        this.facilitator = facilitator;
        this.at = at;
    }

    /** Being prepared in a workspace of its own, without lots or people, where answers are open. */
    public static SiteTender open(Site site) {
        return alone(site, "promise", "open");
    }

    /** The same, where no figure is about fewer people than this. */
    public static SiteTender anonymous(Site site, int threshold) {
        return alone(site, "promise", "anonymous", "threshold", String.valueOf(threshold));
    }

    private static SiteTender alone(Site site, String... promise) {
        var workspace = site.workspace("Government").id();
        return planned(site, workspace, site.signedIn(workspace, new Role.Facilitator()), promise);
    }

    /** In that state, with so many lots and people, all of whom have sent in once they can. */
    static SiteTender in(State state, int size, Site site, WorkspaceId workspace, Browser facilitator) {
        var tender = planned(site, workspace, facilitator, "promise", "open")
                .lots(IntStream.rangeClosed(1, size)
                        .mapToObj(lot -> "Lot " + lot)
                        .toArray(String[]::new))
                .team(IntStream.rangeClosed(1, size)
                        .mapToObj(one -> "Person " + one)
                        .toArray(String[]::new));
        if (state != State.PREPARED) {
            tender.opened();
            tender.links().forEach(link -> tender.sentIn(link, 3));
        }
        if (state == State.PROFILES_CLOSED || state == State.AGREED) {
            tender.closed();
        }
        if (state == State.AGREED) {
            tender.agreed(3).frozen().candidates(size);
        }
        return tender;
    }

    private static SiteTender planned(Site site, WorkspaceId workspace, Browser facilitator, String... promise) {
        var fields = Stream.concat(
                        Stream.of("name", "ICT services", "organisation", "Government", "answers-by", soon()),
                        Stream.of(promise))
                .toArray(String[]::new);
        var planned = facilitator.post("/workspaces/" + workspace + "/tenders/new", fields);
        return new SiteTender(site, workspace, facilitator, planned.location());
    }

    /** A day that is still to come. */
    public static String soon() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(14).toString();
    }

    public SiteTender lots(String... names) {
        facilitator.post(at + "/lots/paste", "lots", String.join("\n", names));
        return this;
    }

    /** Rows of a sheet. */
    public SiteTender team(String... rows) {
        facilitator.post(at + "/team", "people", String.join("\n", rows));
        return this;
    }

    public SiteTender opened() {
        facilitator.post(at + "/open");
        return this;
    }

    public Browser.Answer closed() {
        return facilitator.post(at + "/close");
    }

    /** The same level and importance for every aspect of every lot. */
    public SiteTender agreed(int level) {
        site.use(FindTender.class).lots(found()).forEach(lot -> agree(lot, level));
        return this;
    }

    private void agree(Lot lot, int level) {
        var stored = site.use(ReadProfiles.class).agreed(found(), lot.id());
        var fields = Stream.concat(
                        Stream.of("shown", stored.mark()),
                        stored.aspects().keySet().stream()
                                .flatMap(aspect -> Stream.of(
                                        aspect + ".level", level + ".0", aspect + ".importance", level + ".0")))
                .toArray(String[]::new);
        facilitator.post(at + "/profiles/" + lot.id(), fields);
    }

    public SiteTender frozen() {
        facilitator.post(at + "/freeze", "shown", site.use(FreezeProfiles.class).mark(found()));
        return this;
    }

    /** So many of them, with levels that they state themselves. */
    SiteTender candidates(int number) {
        var rows = IntStream.rangeClosed(1, number)
                .mapToObj(one -> "Candidate " + one + ",Lot 1,strategy," + (1 + one % 5))
                .collect(Collectors.joining("\n", "candidate,lot,aspect,level\n", "\n"));
        facilitator.upload(
                at + "/candidates/file",
                "candidates.csv",
                rows.getBytes(StandardCharsets.UTF_8),
                "source",
                "self-statement");
        return this;
    }

    /** The id of the first of its candidates; of nobody where there is none. */
    String candidate() {
        return site.use(CompareCandidates.class).contenders(found()).stream()
                .map(one -> one.id().toString())
                .findFirst()
                .orElseGet(() -> new UUID(0, 0).toString());
    }

    /** The same level for everything that is asked, sent in. */
    public Browser sentIn(String link, int level) {
        var person = site.stranger().begun(link);
        var rater = raters().stream()
                .filter(one -> one.link().filter(link::endsWith).isPresent())
                .findFirst()
                .orElseThrow();
        var fields = questions(rater).stream()
                .flatMap(question -> Stream.of(question.key(), String.valueOf(level)))
                .toArray(String[]::new);
        person.post(link + "/answers", fields);
        person.post(link + "/submit");
        return person;
    }

    /** What somebody is asked about two of the aspects. */
    public List<LotQuestion> questions(Rater rater) {
        return Stream.of("strategy", "agility")
                .flatMap(aspect -> LotQuestion.MEASURES.stream()
                        .flatMap(measure -> rater
                                .asked(site.use(FindTender.class).lots(found()))
                                .stream()
                                .map(lot -> new LotQuestion(lot.id(), Question.whole(aspect, measure)))))
                .toList();
    }

    /** The addresses of the personal links, by the names of their owners. */
    public List<String> links() {
        return raters().stream()
                .flatMap(rater -> rater.link().stream())
                .map("/p/"::concat)
                .toList();
    }

    public List<Rater> raters() {
        return site.use(AskTeam.class).of(found());
    }

    public Tender found() {
        return site.use(FindTender.class)
                .handle(workspace, TenderId.of(at.replaceFirst(".*/", "")))
                .orElseThrow();
    }

    /** The id of the first of its lots. */
    String lot() {
        return site.use(FindTender.class).lots(found()).getFirst().id().toString();
    }

    /** The id of the first of its people. */
    String rater() {
        return raters().getFirst().id().toString();
    }

    State state() {
        return switch (found()) {
            case Tender.Prepared _ -> State.PREPARED;
            case Tender.ProfilesOpen _ -> State.PROFILES_OPEN;
            case Tender.ProfilesClosed _ -> State.PROFILES_CLOSED;
            case Tender.Agreed _ -> State.AGREED;
        };
    }

    public Browser facilitator() {
        return facilitator;
    }

    /** Where something of it is; its own page when empty. */
    public String at(String what) {
        return at + what;
    }
}
