package nl.samenspel.collaboration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribingCollaborationsTest {

    private static final String[] TYPED = {
        "name", "Workplace",
        "kind", "co-sourced",
        "scope", "Laptops\r\nand phones",
        "nature", "4",
        "directing", "governing",
        "directing", "integrating",
        "customer-name", "Trading company",
        "customer-form", "partnership",
        "supplier-name", "ICT provider",
        "supplier-form", "",
        "indicator-name", "Availability, all hours",
        "indicator-target", "99,9 %",
        "indicator-realised", "99,5 %",
        "indicator-name", "",
        "indicator-target", "",
        "indicator-realised", ""
    };

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Describing").id();
    private final Browser anna = site.signedIn(workspace, new Role.Facilitator());
    private final String form = "/workspaces/" + workspace + "/collaborations/new";

    @Test
    void whatIsTypedIsKeptAndShown() {
        var sent = anna.post(form, TYPED);

        assertThat(sent.status()).isEqualTo(303);
        var kept = only().description();
        assertThat(kept.name()).isEqualTo("Workplace");
        assertThat(kept.kind()).isEqualTo(Kind.CO_SOURCED);
        assertThat(kept.scope()).isEqualTo("Laptops\nand phones");
        assertThat(kept.nature()).isEqualTo(4);
        assertThat(kept.directing()).isEqualTo(Set.of(DirectingPart.GOVERNING, DirectingPart.INTEGRATING));
        assertThat(kept.party(Party.CUSTOMER))
                .isEqualTo(new CollaborationParty("Trading company", Optional.of(Intention.PARTNERSHIP)));
        assertThat(kept.party(Party.SUPPLIER)).isEqualTo(new CollaborationParty("ICT provider", Optional.empty()));
        assertThat(kept.indicators())
                .containsExactly(new PerformanceIndicator("Availability, all hours", "99,9 %", "99,5 %"));
        assertThat(anna.get(pathOf(only())).body())
                .contains("Workplace", "Trading company", "Availability, all hours", "Governing", "Not stated yet")
                .doesNotContain("Orchestrating");
    }

    @Test
    void nothingSentNamesEverythingThatIsMissingAndKeepsNothing() {
        var sent = anna.post(form);

        assertThat(sent.status()).isEqualTo(422);
        for (var field : List.of("name", "customer-name", "supplier-name", "kind", "nature")) {
            assertThat(sent.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-problem\"");
            assertThat(sent.body()).containsPattern("(input|fieldset)[^>]* id=\"" + field + "\"");
        }
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, 161",
        "customer-name, 121",
        "supplier-name, 5000",
        "scope, 2001",
        "scope, 5000",
        "indicator-name, 161",
        "indicator-target, 81",
        "indicator-realised, 5000"
    })
    void aTextThatIsTooLongIsRefusedAtItsFieldAndNotLost(String field, int length) {
        var text = "z".repeat(length);

        var sent = anna.post(form, replaced(field, text));

        var id = field.startsWith("indicator") ? field + "-1" : field;
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains(text, "href=\"#" + id + "\"", "id=\"" + id + "-problem\"");
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind, hostile",
        "kind, EXTERNAL",
        "nature, 0",
        "nature, 6",
        "nature, 99999999999999",
        "nature, x",
        "nature, ' 3 4'",
        "directing, everything",
        "customer-form, profiteering",
        "indicator-name, ''"
    })
    void aChoiceThatIsNotOnThePageIsRefused(String field, String value) {
        var sent = anna.post(form, replaced(field, value));

        var id = field.startsWith("indicator") ? field + "-1" : field;
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#" + id + "\"").contains("Trading company", "ICT provider");
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    @Test
    void scriptsInNamesComeBackAsText() {
        var script = "\"><script>alert('x')</script>";
        var refused = anna.post(form, replaced("name", script, "nature", "", "scope", "</textarea>" + script));
        var kept = anna.post(form, replaced("name", script, "scope", script, "customer-name", script));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("<script>");
        assertThat(kept.status()).isEqualTo(303);
        for (var address : List.of(pathOf(only()), pathOf(only()) + "/edit", "/workspaces/" + workspace)) {
            assertThat(anna.get(address).body()).contains("&lt;script").doesNotContain("<script>");
        }
    }

    @Test
    void charactersThatNoKeyTypesAreNotKept() {
        var sent = anna.post(form, replaced("name", " A\u0000B\tC\u001b ", "scope", "one\u0000\r\n\r\ntwo\u0007"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(only().name()).isEqualTo("A B C");
        assertThat(only().description().scope()).isEqualTo("one \n\ntwo");
    }

    @Test
    void moreRowsKeepWhatWasTypedAndSaveNothing() {
        var before = rowsIn(anna.get(form));
        var more = anna.post(form, with(TYPED, "more-rows", "yes"));

        assertThat(before).isEqualTo(5);
        assertThat(more.status()).isEqualTo(200);
        assertThat(rowsIn(more)).isEqualTo(7);
        assertThat(more.body())
                .contains("Availability, all hours", "Workplace", "Trading company")
                .containsPattern("value=\"4\" required checked")
                .doesNotContain("class=\"problems\"");
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    @Test
    void theNamesOfTwoIndicatorsAreNotMixedUpByCommas() {
        anna.post(form, with(TYPED, "indicator-name", "Second, with a comma", "indicator-target", "1,5"));

        assertThat(only().description().indicators())
                .extracting(PerformanceIndicator::name)
                .containsExactly("Availability, all hours", "Second, with a comma");
    }

    @Test
    void thereIsAnEndToTheNumberOfIndicators() {
        var fields = new ArrayList<>(Arrays.asList(TYPED));
        Collections.nCopies(60, List.of("indicator-name", "More")).forEach(fields::addAll);

        var sent = anna.post(form, fields.toArray(String[]::new));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#indicators\"", "50");
    }

    @Test
    void aFloodOfFieldsIsTurnedAwayWithoutAFailure() {
        var fields = new ArrayList<>(Arrays.asList(TYPED));
        Collections.nCopies(20_000, List.of("indicator-name", "x")).forEach(fields::addAll);

        assertThat(anna.post(form, fields.toArray(String[]::new)).status()).isBetween(400, 499);
        assertThat(anna.post(form, "name", "x".repeat(3_000_000)).status()).isBetween(400, 499);
    }

    @Test
    void describingAnewStartsFromWhatThereIs() {
        anna.post(form, TYPED);
        var edit = pathOf(only()) + "/edit";

        var page = anna.get(edit);
        var sent = anna.post(edit, replaced("name", "Renamed", "indicator-name", "Uptime"));

        assertThat(rowsIn(page)).isEqualTo(6);
        assertThat(page.body())
                .contains("value=\"Workplace\"", "Laptops\nand phones", "value=\"Availability, all hours\"")
                .containsPattern("value=\"co-sourced\" required checked")
                .containsPattern("name=\"customer-form\" value=\"partnership\" checked")
                .containsPattern("name=\"supplier-form\" value=\"\" checked");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(only().name()).isEqualTo("Renamed");
        assertThat(anna.get(pathOf(only())).body()).contains("Description changed, by Somebody", "Uptime");
        assertThat(anna.post(edit, replaced("name", "")).status()).isEqualTo(422);
        assertThat(only().name()).isEqualTo("Renamed");
    }

    @Test
    void onlyWhoMayChangesACollaborationAndOthersAreNotToldOfIt() {
        anna.post(form, TYPED);
        var path = pathOf(only());
        var sponsor = site.signedIn(workspace, new Role.Sponsor(only().id(), Party.CUSTOMER));
        var stranger = site.signedIn(site.workspace("Elsewhere").id(), new Role.Administrator());

        assertThat(sponsor.get(path).body()).contains("Workplace").doesNotContain("/edit");
        assertThat(sponsor.get(path + "/edit").status()).isEqualTo(403);
        assertThat(sponsor.post(path + "/edit", TYPED).status()).isEqualTo(403);
        assertThat(sponsor.get(form).status()).isEqualTo(403);
        assertThat(sponsor.post(form, TYPED).status()).isEqualTo(403);
        for (var address : List.of(path, path + "/edit", form)) {
            assertThat(stranger.get(address).status()).isEqualTo(404);
        }
        assertThat(stranger.post(path + "/edit", TYPED).status()).isEqualTo(404);
        assertThat(stranger.post(form, TYPED).status()).isEqualTo(404);
    }

    @Test
    void anIdOfElsewhereOrOfNothingLeadsNowhere() {
        var elsewhere = site.workspace("Elsewhere").id();
        var theirs = site.use(StartCollaboration.class)
                .handle(elsewhere, Description.between("Theirs", "C", "S"), "Zoë")
                .id();
        var here = "/workspaces/" + workspace + "/collaborations/";

        for (var id : List.of(theirs.toString(), UUID.randomUUID().toString(), "1", "%20", "..%2f", "new/edit")) {
            assertThat(anna.get(here + id).status()).as(id).isIn(400, 404);
            assertThat(anna.get(here + id + "/edit").status()).as(id).isIn(400, 404);
            assertThat(anna.post(here + id + "/edit", TYPED).status()).as(id).isIn(400, 404);
        }
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        assertThat(anna.from("cross-site").post(form, TYPED).status()).isEqualTo(403);
        assertThat(site.use(FindCollaboration.class).all(workspace)).isEmpty();
    }

    private Collaboration only() {
        var all = site.use(FindCollaboration.class).all(workspace);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String pathOf(Collaboration collaboration) {
        return "/workspaces/" + workspace + "/collaborations/" + collaboration.id();
    }

    private static int rowsIn(Browser.Answer page) {
        return page.body().split("name=\"indicator-name\"", -1).length - 1;
    }

    /** What is typed, with other values for the first of some fields. */
    private static String[] replaced(String... changes) {
        var fields = TYPED.clone();
        for (int change = 0; change < changes.length; change += 2) {
            fields[Arrays.asList(fields).indexOf(changes[change]) + 1] = changes[change + 1];
        }
        return fields;
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
