package nl.samenspel.collaboration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.WaveHappening;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.collaboration.RelationHappening;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.exchange.ImportHappening;
import nl.samenspel.invitation.InvitationHappening;
import nl.samenspel.party.Intention;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.ResultHappening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CollaborationPageTest {

    private static final List<String> NOBODY = List.of();
    private static final String QUESTION = "What do you expect of each other";

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Looking").id();

    @Test
    void differentIntentionsAreAQuestionNotAVerdict() {
        var different = start(Optional.of(Intention.PARTNERSHIP), Optional.of(Intention.SUPPLIER_RELATIONSHIP));

        assertThat(page(different))
                .contains("Buyer aims for “Partnership”, Seller for “Supplier relationship”.", QUESTION);
    }

    @Test
    void sameOrUnsaidIntentionsRaiseNoQuestion() {
        var same = start(Optional.of(Intention.PARTNERSHIP), Optional.of(Intention.PARTNERSHIP));
        var unsaid = start(Optional.of(Intention.PARTNERSHIP), Optional.empty());

        assertThat(page(same)).doesNotContain(QUESTION);
        assertThat(page(unsaid)).doesNotContain(QUESTION).contains("Not stated yet");
    }

    private static final List<Happening> EVERYTHING = Stream.<Happening[]>of(
                    RelationHappening.values(),
                    WaveHappening.values(),
                    InvitationHappening.values(),
                    ResultHappening.values(),
                    ImportHappening.values())
            .flatMap(Arrays::stream)
            .toList();

    @ParameterizedTest
    @EnumSource
    void everythingThatCanHappenHasWordsInEveryLanguage(Language language) {
        var collaboration = start(Optional.empty(), Optional.of(Intention.OWN_ADVANTAGE));
        for (var what : EVERYTHING) {
            var detail = what.about() == Happening.About.ROLE ? "observer" : "Wave <1>";
            var concerned = switch (what.about()) {
                case LAST_DAY -> List.of("2026-11-20", "2026-12-04");
                case EVENT -> List.of("escalation", "2026-11-20");
                default -> NOBODY;
            };
            site.use(RecordOnTimeline.class)
                    .handle(workspace, collaboration.id(), what, new Signatory("Anna", ""), detail, concerned);
        }

        var page = site.signedIn(workspace, new Role.Observer(collaboration.id()))
                .speaking(language.tag())
                .get(path(collaboration) + "?timeline=all");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().split("<time ", -1)).hasSize(3 + EVERYTHING.size());
        assertThat(page.body()).contains("Wave &lt;1&gt;").doesNotContain("<1>", "{0}");
    }

    @ParameterizedTest
    @EnumSource
    void everyChoiceHasWordsInEveryLanguage(Language language) {
        var anna = site.signedIn(workspace, new Role.Facilitator()).speaking(language.tag());

        assertThat(anna.get("/workspaces/" + workspace + "/collaborations/new").status())
                .isEqualTo(200);
        Arrays.stream(Kind.values()).forEach(kind -> {
            var one = site.use(StartCollaboration.class)
                    .handle(workspace, new Description("Kind", kind, "", 3, Set.of(), PARTIES, List.of()), "Anna");
            assertThat(anna.get(path(one)).status()).isEqualTo(200);
        });
    }

    private static final PerParty<CollaborationParty> PARTIES = new PerParty<>(
            new CollaborationParty("Buyer", Optional.empty()), new CollaborationParty("Seller", Optional.empty()));

    private Collaboration start(Optional<Intention> customer, Optional<Intention> supplier) {
        var parties =
                new PerParty<>(new CollaborationParty("Buyer", customer), new CollaborationParty("Seller", supplier));
        var description = new Description("Relation", Kind.EXTERNAL, "", 3, Set.of(), parties, List.of());
        return site.use(StartCollaboration.class).handle(workspace, description, "Anna");
    }

    private String page(Collaboration collaboration) {
        return site.signedIn(workspace, new Role.Observer(collaboration.id()))
                .get(path(collaboration))
                .body();
    }

    private String path(Collaboration collaboration) {
        return "/workspaces/" + workspace + "/collaborations/" + collaboration.id();
    }
}
