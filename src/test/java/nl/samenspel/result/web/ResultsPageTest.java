package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.response.Draft;
import nl.samenspel.result.PlainWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultsPageTest {

    private static final Site SITE = Site.running();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);
    private static final String[] OF_SUPPLIER_IN_CHARTS = {"\"supplier-actual", "\"supplier-importance"};

    @Test
    void everybodyOfTheCollaborationSeesTheSame() {
        var wave = revealed(Terms.of(OPEN, OPEN));
        var seen = told(wave.observer(), wave);

        for (var browser : List.of(
                wave.administrator(), wave.facilitator(), wave.sponsor(Party.CUSTOMER), wave.sponsor(Party.SUPPLIER))) {
            assertThat(told(browser, wave)).isEqualTo(seen);
        }
    }

    /** Without the buttons for what somebody may do next. */
    private static String told(Browser browser, SiteWave wave) {
        return main(browser, wave)
                .replaceAll("(?s)<div class=\"actions\">.*?</div>", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void whoeverPreparesMeetingsDoesSoFromTheResults() {
        var wave = revealed(Terms.of(OPEN, OPEN));

        assertThat(main(wave.facilitator(), wave)).contains(wave.at("/meetings/new"));
        assertThat(main(wave.sponsor(Party.CUSTOMER), wave)).doesNotContain("/meetings/");
    }

    @Test
    void othersSeeNothing() {
        var wave = revealed(Terms.of(OPEN, OPEN));
        var elsewhere = SITE.use(StartCollaboration.class)
                .handle(wave.workspace(), Description.between("Other", "One", "Two"), "Femke")
                .id();
        var neighbour = SITE.signedIn(SITE.workspace("Next door").id(), new Role.Administrator());

        assertThat(SITE.signedIn(wave.workspace(), new Role.Observer(elsewhere))
                        .get(wave.at("/results"))
                        .status())
                .isEqualTo(403);
        assertThat(SITE.signedIn(wave.workspace(), new Role.Sponsor(elsewhere, Party.SUPPLIER))
                        .get(wave.at("/results"))
                        .status())
                .isEqualTo(403);
        assertThat(neighbour.get(wave.at("/results")).status()).isEqualTo(404);
        assertThat(SITE.stranger().get(wave.at("/results")).status()).isEqualTo(302);
    }

    @Test
    void whereEverythingIsOpenMeansCountsAndDistributionsAreThere() {
        var page = main(revealed(Terms.of(OPEN, OPEN)));

        assertThat(row(page, "actual", "Strategy"))
                .contains("2.3", " to ", "n\u00a0=\u00a03", "−0.7", "not enough")
                .doesNotContain("to speak of a difference");
        assertThat(row(page, "importance", "Strategy")).contains("4.3", "n\u00a0=\u00a03", "+2.0", "+1.3");
        assertThat(page)
                .contains("Handelshuis, current level – level 1: nobody; level 2: 2 people")
                .contains("Not anonymous: all results are shown, without names.", "3 of 3 people answered.")
                .contains("\"customer-actual")
                .contains(OF_SUPPLIER_IN_CHARTS)
                .doesNotContain("Why do I not see this?");
    }

    @Test
    void theDifferenceStandsBesideTheAspectAndEveryFigureSaysWhoseAndWhatItIs() {
        var page = main(revealed(Terms.of(OPEN, OPEN)));

        assertThat(row(page, "importance", "Strategy"))
                .containsSubsequence(
                        "data-label=\"Customer − supplier\">+1.3",
                        "data-group=\"Handelshuis\" data-label=\"Average\">4.3",
                        "data-label=\"Median\">4.0",
                        "data-label=\"Importance − level\">+2.0",
                        "data-label=\"Distribution\"><svg",
                        "data-group=\"Noord IT\" data-label=\"Average\">3.0");
        assertThat(row(page, "actual", "Strategy")).containsOnlyOnce("data-group=\"Noord IT\"");
    }

    @Test
    void figuresOneStepAwayAreInThePageAndOpenWithoutAScript() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 2, _ -> 5);
        wave.answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 2, _ -> 1);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 2, _ -> 2);

        var page = main(wave.closed().revealed());

        var levels = page.substring(page.indexOf("<h2 id=\"levels-customer\""));
        assertThat(levels.substring(0, levels.indexOf("</section>")))
                .containsSubsequence("<details", "<summary>Show the figures</summary>", ">5.0<", "</details>");
        var actual = page.substring(page.indexOf("<h2 id=\"actual\""));
        assertThat(actual.substring(0, actual.indexOf("</section>"))).doesNotContain("Show the figures");
    }

    @Test
    void theSheetHasTheFiguresOfThePageAndNoOthers() {
        var wave = revealed(Terms.of(OPEN, OPEN));
        var page = page(wave.observer(), wave, "/results/figures");
        var sheet = wave.observer().get(wave.at("/results/figures.csv"));

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(page).contains("href=\"" + wave.at("/results/figures.csv") + "\"");
        assertThat(sheet.body())
                .contains("\"The current level\",\"Strategy\",\"Handelshuis\",\"Average\",2.3,")
                .contains("\"The current level\",\"Strategy\",,\"Customer − supplier\",-0.7,");
        var onPage = Pattern.compile("<td class=\"number[^>]*>([^<]+)")
                .matcher(page.replaceAll("(?s)<svg.*?</svg>", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(onPage).hasSizeGreaterThan(40);
        assertThat(figures(sheet.body())).isEqualTo(onPage);
    }

    /** Those of a sheet, as a page writes them, without what stands in the place of one. */
    private static List<String> figures(String sheet) {
        return CsvReader.builder().ofCsvRecord(sheet).stream()
                .skip(1)
                .map(line -> line.getField(4))
                .filter(figure -> !figure.isEmpty())
                .map(figure -> figure.replace("'", "").replace('-', '−'))
                .toList();
    }

    @Test
    void theRowsOfATableArePutInOrderByWhatIsPrintedAndKeepTheirParts() {
        var wave = revealed(Terms.of(OPEN, ANONYMOUS));
        var page = page(wave.observer(), wave, "/results/figures?order=actual.1.falling");

        var table = page.substring(page.indexOf("<h2 id=\"actual\""), page.indexOf("<h2 id=\"importance\""));
        assertThat(table)
                .contains("aria-sort=\"descending\"")
                .contains("href=\"" + wave.at("/results/figures?order=actual.1.rising#actual") + "\"")
                .contains("href=\"" + wave.at("/results/figures#actual") + "\"");
        assertThat(page.substring(page.indexOf("<h2 id=\"importance\""))).doesNotContain("aria-sort");
        for (var wrong :
                List.of("actual.99.falling", "actual.1.sideways", "nothing.1.rising", "<script>", "actual.5.falling")) {
            assertThat(page(
                            wave.observer(),
                            wave,
                            "/results/figures?order="
                                    + wrong.replace("<", "%3C").replace(">", "%3E")))
                    .as(wrong)
                    .doesNotContain("aria-sort", "<script>");
        }
    }

    @Test
    void whatIsHeldBackIsNotInTheSheetEither() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, ANONYMOUS)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 3, _ -> 2);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 4, _ -> 3);
        wave.closed().revealed();

        assertThat(wave.observer().get(wave.at("/results/figures.csv")).body())
                .contains("\"Noord IT\",\"Average\",,\"Too few people of this party answered to show anything.\"")
                .doesNotContain("3.0");
    }

    @Test
    void remarksOfAPartyStandTogetherBelowItsName() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.said(Party.CUSTOMER, "people", 3, List.of("We seldom meet", "Names change"));
        wave.said(Party.SUPPLIER, "people", 2, List.of("Nobody answers"));

        var page = main(wave.closed().revealed());

        var remarks = page.substring(page.indexOf("<h3>People</h3>"));
        assertThat(remarks).containsOnlyOnce(">Handelshuis</p>").containsOnlyOnce(">Noord IT</p>");
        var customer = remarks.substring(0, remarks.indexOf(">Noord IT</p>"));
        assertThat(customer)
                .contains(">We seldom meet</blockquote>", ">Names change</blockquote>")
                .doesNotContain("Nobody answers");
    }

    @Test
    void ofFewWhoAnsweredAnonymouslyThereAreMeansAndNeitherCountsNorDistributions() {
        var wave = SiteWave.planned(SITE, Terms.of(ANONYMOUS, OPEN)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 4, _ -> 3);
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 3, _ -> 4);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 2);

        var page = everything(wave.closed().revealed());

        assertThat(row(page, "actual", "Strategy"))
                .contains("3.4", "2.5 to 4.0")
                .doesNotContain("3.43", "of one mind");
        assertThat(page)
                .contains(
                        "Why do I not see this?",
                        "For Handelshuis, distribution, median and numbers of answers are not shown");
        assertThat(page)
                .contains("Anonymous: no figure about fewer than 5 people.", "Noord IT, current level – level 1");
        assertThat(page)
                .doesNotContain(
                        "Handelshuis, current level – level", "Handelshuis, importance – level", "n\u00a0=\u00a07");
    }

    @Test
    void aDifferenceThatIsNotThatOfTheMeansBesideItSaysSo() {
        var wave = SiteWave.planned(SITE, Terms.of(ANONYMOUS, ANONYMOUS)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 6, _ -> 5);
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 1);
        wave.answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 6, _ -> 1);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 3, _ -> 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, _ -> 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 6, _ -> 3);
        var revealed = wave.closed().revealed();

        assertThat(row(main(revealed), "actual", "Strategy"))
                .containsSubsequence("about −0.9", "other groups", "about 2.4", "3.0");
        assertThat(revealed.observer().get(revealed.at("/results.json")).body())
                .contains("\"ofOtherMeans\" : true", "\"makeUp\" : \"unknown\"");
    }

    @Test
    void whereFewAnsweredThePageSaysWhoseViewItIs() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 2, _ -> 3);
        wave.silent(Party.CUSTOMER, 2);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, _ -> 3);
        wave.silent(Party.SUPPLIER, 2);

        assertThat(main(wave.closed().revealed()))
                .contains(
                        "2 of 4 people answered. Fewer than 60% answered: this is the view of those who did.",
                        "3 of 5 people answered.")
                .doesNotContain("3 of 5 people answered. This");
    }

    @Test
    void ofAnAspectWhosePartsLieApartThePageSaysSo() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.answered(
                Party.CUSTOMER,
                GovernanceLevel.TACTICAL,
                2,
                question -> question.key().contains("physical-meetings") ? 4 : 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 3);

        var page = main(wave.closed().revealed());

        assertThat(row(page, "actual", "Communication")).containsOnlyOnce("parts differ");
        assertThat(page).containsOnlyOnce("the parts of this aspect differ widely");
    }

    @Test
    void ofWhatStandsOutThePageSaysWhatMayBeClaimed() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 8, _ -> 5);
        wave.answered(
                Party.SUPPLIER, GovernanceLevel.TACTICAL, 8, question -> question.measure() == Measure.ACTUAL ? 2 : 5);

        assertThat(main(wave.closed().revealed()))
                .contains("5.0 at Handelshuis and 2.0 at Noord IT (difference shown).")
                .contains("<dt>Probability that goals and results are shared</dt><dd>under 1%</dd>");
    }

    @Test
    void whereAClaimDependsOnTheDistanceBetweenLevelsItSaysSoAndNowhereElse() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 11, question -> {
            boolean actualOfPeople = question.aspect().equals("people") && question.measure() == Measure.ACTUAL;
            return actualOfPeople ? 2 : 5;
        });
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 1, _ -> 1);
        wave.answered(
                Party.SUPPLIER,
                GovernanceLevel.TACTICAL,
                12,
                question -> question.aspect().equals("people") ? 1 : 3);

        var page = main(wave.closed().revealed());

        assertThat(row(page, "actual", "People")).contains("shown").doesNotContain("level distance");
        assertThat(row(page, "actual", "Results")).contains("indication · level distance");
        assertThat(row(page, "importance", "People")).contains("shown", "+2.8").doesNotContain("level distance");
        assertThat(page)
                .containsOnlyOnce("<dt>level distance</dt> <dd>depends on the distance between levels</dd>")
                .containsOnlyOnce("<dt>shown</dt> <dd>difference shown</dd>");
        assertThat(wave.observer().get(wave.at("/results.json")).body())
                .contains("\"spacing\" : \"first-is-higher\"", "\"spacing\" : \"depends\"", "\"gapSpacing\"");
    }

    @Test
    void ofFewAnonymousPeopleNothingIsSaidOfTheSpacing() {
        var wave = SiteWave.planned(SITE, Terms.of(ANONYMOUS, ANONYMOUS)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 9, _ -> 5);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 12, _ -> 2);

        assertThat(main(wave.closed().revealed()))
                .contains("difference shown")
                .doesNotContain("distance between levels");
        assertThat(wave.observer().get(wave.at("/results.json")).body())
                .contains("\"spacing\" : null")
                .doesNotContain("first-is-higher");
    }

    @Test
    void whatWasAskedBesidesHasTablesOfItsOwn() {
        var wave = SiteWave.planned(
                        SITE, Terms.of(OPEN, OPEN).asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING))
                .opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 2, question -> switch (question.measure()) {
            case ACTUAL -> question.aspect().equals("people") ? 1 : 3;
            case IMPORTANCE -> 3;
            case DESIRED -> 4;
            case GUESSED -> 5;
            case THEN -> throw new IllegalStateException("nobody looks back");
        });
        wave.answered(
                Party.SUPPLIER,
                GovernanceLevel.TACTICAL,
                2,
                question -> question.aspect().equals("people") && question.measure() == Measure.DESIRED ? 3 : 2);

        var page = main(wave.closed().revealed());

        assertThat(page).contains(">People</a> <span class=\"soft\">It is among the priorities of both.</span>");
        assertThat(page).doesNotContain("Not asked in this assessment");
        assertThat(row(page, "ambition", "People")).contains("4.0", "+3.0", "3.0", "+1.0");
        assertThat(row(page, "mirror", "People")).contains("5.0", "2.0", "+3.0", "−1.0", "not enough");
        assertThat(wave.observer().get(wave.at("/results.json")).body())
                .contains("\"mirror\"", "\"desired\"", "\"ambition\"");
    }

    @Test
    void theFormIsToldWithItsReasonsAndWhatDoesNotMeetIsAsked() {
        var wave = SiteWave.planned(
                        SITE, Terms.of(OPEN, OPEN).asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING))
                .opened();
        wave.answered(
                Party.CUSTOMER,
                GovernanceLevel.TACTICAL,
                12,
                question -> question.aspect().endsWith("form") ? 1 : 5);
        wave.answered(
                Party.SUPPLIER,
                GovernanceLevel.TACTICAL,
                12,
                question ->
                        Topic.of(question).map(topic -> topic.isRated() ? 1 : 2).orElse(4));

        var page = main(wave.closed().revealed());

        assertThat(page)
                .contains("<dd>Handelshuis experiences a gain, Noord IT a loss.</dd>")
                .contains("<dd>One gains, the other loses over 99%</dd>")
                .contains("<li>Handelshuis thinks that Noord IT is aiming for")
                .contains("Handelshuis is aiming for “Partnership”, Noord IT for “Supplier relationship”.")
                .contains("Partnership: 12, Supplier relationship: 0, Each for its own interest: 0");
        assertThat(row(page, "benefit", "All four perspectives"))
                .contains(">+2.0<", ">−2.0<", "+1.")
                .doesNotContain("5.0", "1.0<");
        assertThat(row(page, "scorecard", "All four perspectives")).contains("5.0", "1.0");
        assertThat(wave.observer().get(wave.at("/results.json")).body())
                .contains("\"form\"", "\"profiteering\" : 1.0", "\"ownForm\"", "\"sides\"");
    }

    @Test
    void ofFewWhoAnsweredAnonymouslyNoProbabilityIsToldMorePreciselyThanInTens() {
        var wave = SiteWave.planned(
                        SITE,
                        Terms.of(ANONYMOUS, ANONYMOUS).asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING))
                .opened();
        for (Party party : Party.values()) {
            wave.answered(
                    party,
                    GovernanceLevel.TACTICAL,
                    9,
                    question -> question.aspect().endsWith("form") ? 1 : 5);
        }

        assertThat(main(wave.closed().revealed()))
                .contains("Partnership, with a probability of over 95%.")
                .doesNotContain("over 99%", "100%");
    }

    @Test
    void whereNothingWasAskedBesidesThereAreNoTablesOfIt() {
        var wave = revealed(Terms.of(OPEN, OPEN));

        assertThat(main(wave))
                .contains(
                        "This assessment did not ask what the collaboration brings, so the form cannot be determined.")
                .doesNotContain("id=\"ambition\"", "id=\"mirror\"", "id=\"benefit\"", "How probable each form is");
        assertThat(wave.observer().get(wave.at("/results.json")).body())
                .doesNotContain("mirror", "desired", "guessed", "ambition");
    }

    @Test
    void ofAPartyWithTooFewAnswersNoFigureIsInThePage() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, ANONYMOUS)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 3, _ -> 2);
        wave.said(Party.SUPPLIER, "results", 4, List.of("One of us", "Two of us", "Three of us", "Four of us"));

        var page = everything(wave.closed().revealed());

        assertThat(page)
                .contains("Too few people of this party answered to show anything.", "\"customer-actual")
                .doesNotContain(OF_SUPPLIER_IN_CHARTS)
                .doesNotContain("4.0", "−2.0", "+2.0", "of us");
    }

    @Test
    void whatIsHeldBackDoesNotShowInTheLengthOrWordsOfThePage() {
        assertThat(withSupplierWhoSays(1)).isEqualTo(withSupplierWhoSays(5));
    }

    private static String withSupplierWhoSays(int score) {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, ANONYMOUS)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 2, _ -> 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 4, _ -> score);
        var seen = everything(wave.closed().revealed());
        return seen.replace(wave.at(""), "").replace(wave.collaborationAt(), "");
    }

    @Test
    void aQuestionThatFewAnsweredIsAbsentWithAllThatWouldGiveItAway() {
        var wave = SiteWave.planned(SITE, Terms.of(ANONYMOUS, OPEN)).opened();
        var silent = wave.answers(question -> isActual(question, "agility") ? Answer.doNotKnow() : Answer.rated(4));
        var telling = wave.answers(question -> Answer.rated(isActual(question, "agility") ? 2 : 4));
        wave.takeOver(
                Party.CUSTOMER,
                GovernanceLevel.TACTICAL,
                List.of(draft(silent), draft(silent), draft(telling), draft(telling), draft(telling), draft(telling)));
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 3);

        var page = main(wave.closed().revealed());

        assertThat(row(page, "actual", "Agility"))
                .contains("Too few people answered this question.", "This could be used to work out a figure");
        assertThat(row(page, "importance", "Agility")).contains(">4.0", "This could be used to work out a figure");
        assertThat(page).contains("Why do I not see this?").doesNotContain(">2.0", ": 2.0", "+2.0");
    }

    @Test
    void eachLevelOfAPartyStandsBesideTheOthers() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, ANONYMOUS)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 2, _ -> 5);
        wave.answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 2, _ -> 1);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 4, _ -> 2);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 2);

        var page = main(wave.closed().revealed());

        assertThat(page).contains("Handelshuis, by governance tier").doesNotContain("Noord IT, by governance tier");
        assertThat(row(page, "levels-customer", "People")).contains("5.0", "1.0");
    }

    @Test
    void betweenTwoMeasurementsOnlyLevelsAreAskedAndOnlyLevelsAreShown() {
        var terms = Terms.of(OPEN, ANONYMOUS).asking(ModelVersion.of("eraneos-1"), Questionnaire.PULSE);
        var wave = SiteWave.planned(SITE, terms).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 2, _ -> 2);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 6, _ -> 3);

        var page = main(wave.closed().revealed());

        assertThat(row(page, "actual", "People")).contains("2.0", "3.0", "−1.0");
        assertThat(page)
                .contains("Not asked in this assessment: Importance · Desired level · Mirror ·")
                .doesNotContain("show-customer-importance", "dashed: importance", "Too few", "Nobody answered");
    }

    @ParameterizedTest
    @EnumSource
    void namesAndRemarksAreHarmlessInEveryLanguage(Language language) {
        var nasty = "<script>alert('x')</script> \"A & B\" \u202Eמבחן\u202C ";
        var about =
                Description.between(nasty + "c".repeat(60), nasty + "k".repeat(60), "]]><svg onload=alert(1)>" + nasty);
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN).named(nasty + "w".repeat(60), about))
                .opened();
        wave.said(Party.CUSTOMER, "people", 3, List.of(nasty + "x".repeat(1900)));
        wave.said(Party.SUPPLIER, "people", 2, List.of("</blockquote>" + nasty));

        var answer =
                wave.closed().revealed().observer().speaking(language.tag()).get(wave.at("/results/figures"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("lang=\"" + language.tag() + "\"", "&lt;script")
                .contains(language == Language.EN ? "3.0" : "3,0")
                .doesNotContain("<script>alert", "<svg onload", "</blockquote>&lt;script>");
    }

    @Test
    void whereBothSayTheSameNoDifferenceIsMadeUp() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        for (Party party : Party.values()) {
            wave.answered(party, GovernanceLevel.STRATEGIC, 2, _ -> 3);
        }

        assertThat(main(wave.closed().revealed())).doesNotContain("difference was shown", "furthest");
    }

    /** Customer: importance 4.3 and level 2.3; supplier: importance 3 and level 3. */
    private static SiteWave revealed(Terms terms) {
        ToIntFunction<Question> low = question -> question.measure() == Measure.IMPORTANCE ? 4 : 2;
        ToIntFunction<Question> high = question -> question.measure() == Measure.IMPORTANCE ? 5 : 3;
        var wave = SiteWave.planned(SITE, terms).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 2, low);
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 1, high);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 3);
        return wave.closed().revealed();
    }

    private static boolean isActual(Question question, String aspect) {
        return question.measure() == Measure.ACTUAL && question.aspect().equals(aspect);
    }

    private static Draft draft(Map<Question, Answer> answers) {
        return new Draft(answers, Map.of());
    }

    private static String main(SiteWave wave) {
        return main(wave.observer(), wave);
    }

    /** All figures and the overview, one after the other. */
    private static String main(Browser browser, SiteWave wave) {
        return page(browser, wave, "/results/figures") + page(browser, wave, "/results");
    }

    /** The same and every aspect by itself. */
    private static String everything(SiteWave wave) {
        return main(wave)
                + PlainWave.MODEL.aspects().stream()
                        .map(aspect -> page(wave.observer(), wave, "/results/aspects/" + aspect.slug()))
                        .collect(Collectors.joining());
    }

    private static String page(Browser browser, SiteWave wave, String which) {
        var answer = browser.get(wave.at(which));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .substring(answer.body().indexOf("<main"), answer.body().indexOf("</main>"));
    }

    private static String row(String page, String table, String aspect) {
        var within = page.substring(page.indexOf("<h2 id=\"" + table + "\""));
        var start = within.indexOf("<tr><th scope=\"row\">" + aspect);
        assertThat(start).as(aspect).isPositive();
        return within.substring(start, within.indexOf("</tr>", start));
    }
}
