package nl.samenspel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.assessment.Waves;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.Draft;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.CloseWave;

/** A wave on the running site, taken from step to step; what stands between the steps is left to the test. */
public final class SiteWave {

    private static final List<GovernanceLevel> LEVELS = List.of(GovernanceLevel.values());

    static final ModelVersion ERANEOS = ModelVersion.of("eraneos-1");

    private static final int EXPECTED = 12;

    /** In place of a score. */
    public static final int DO_NOT_KNOW = 0;

    /** Each party has one, as a second one would count later only. */
    private static final Map<Role.Sponsor, Browser> SPONSORS = new ConcurrentHashMap<>();

    private final Site site;
    private final Terms terms;
    private final WorkspaceId workspace;
    private final CollaborationId collaboration;
    private final WaveId id;

    /** What is agreed beforehand. */
    public record Terms(
            String name,
            Description description,
            Disclosure customer,
            Disclosure supplier,
            RevealRule rule,
            ModelVersion model,
            Questionnaire questionnaire,
            boolean joinable,
            ForRespondents seen,
            boolean paired) {

        public static Terms of(Disclosure customer, Disclosure supplier) {
            return new Terms(
                    "Autumn",
                    Description.between("Hosting", "Handelshuis", "Noord IT"),
                    customer,
                    supplier,
                    RevealRule.BOTH_SPONSORS,
                    ERANEOS,
                    Questionnaire.CORE,
                    false,
                    ForRespondents.EVERYTHING,
                    false);
        }

        public Terms named(String other, Description about) {
            return new Terms(other, about, customer, supplier, rule, model, questionnaire, joinable, seen, paired);
        }

        public Terms revealedBy(RevealRule other) {
            return new Terms(
                    name, description, customer, supplier, other, model, questionnaire, joinable, seen, paired);
        }

        public Terms asking(ModelVersion of, Questionnaire part) {
            return new Terms(name, description, customer, supplier, rule, of, part, joinable, seen, paired);
        }

        /** With links by which people join. */
        public Terms shared() {
            return new Terms(name, description, customer, supplier, rule, model, questionnaire, true, seen, paired);
        }

        /** In which the same people are told from new people. */
        public Terms pairing() {
            return new Terms(name, description, customer, supplier, rule, model, questionnaire, joinable, seen, true);
        }

        /** Of which respondents see this. */
        public Terms showing(ForRespondents other) {
            return new Terms(
                    name, description, customer, supplier, rule, model, questionnaire, joinable, other, paired);
        }

        private WaveDraft draft() {
            return new WaveDraft(
                    name,
                    model,
                    questionnaire,
                    Weighting.PER_LEVEL,
                    rule,
                    seen,
                    LocalDate.now(ZoneOffset.UTC).plusDays(9),
                    new PerParty<>(
                            new PartyDraft(customer, Expected.of(EXPECTED), joinable, paired),
                            new PartyDraft(supplier, Expected.of(EXPECTED), joinable, paired)));
        }
    }

    private SiteWave(Site site, Terms terms, WorkspaceId workspace, CollaborationId collaboration, WaveId id) {
        this.site = site;
        this.terms = terms;
        this.workspace = workspace;
        this.collaboration = collaboration;
        this.id = id;
    }

    /** In a workspace of its own. */
    public static SiteWave planned(Site site, Terms terms) {
        return planned(site, site.workspace("Of a wave").id(), terms);
    }

    public static SiteWave planned(Site site, WorkspaceId workspace, Terms terms) {
        var collaboration = site.use(StartCollaboration.class)
                .handle(workspace, terms.description, "Femke")
                .id();
        return planned(site, workspace, collaboration, terms);
    }

    public static SiteWave planned(Site site, WorkspaceId workspace, CollaborationId collaboration, Terms terms) {
        var planning =
                (Planning.Accepted) site.use(PlanWave.class).handle(workspace, collaboration, terms.draft(), "Femke");
        return new SiteWave(
                site, terms, workspace, collaboration, planning.wave().terms().id());
    }

    public SiteWave opened() {
        var starting = site.use(StartAnswering.class).handle(workspace, id, "Femke");
        if (starting != StartAnswering.Starting.OPEN) {
            throw new IllegalStateException(starting.toString());
        }
        return this;
    }

    /** Whatever else is open in the collaboration, as no visitor can open it. */
    SiteWave openedBesideOthers() {
        site.use(Transactions.class)
                .change(() -> site.use(Waves.class)
                        .advance(((Wave.Planned) found()).open(), LocalDateTime.now(ZoneOffset.UTC)));
        return this;
    }

    /** People of one level who all give the same answers. */
    public SiteWave answered(Party party, GovernanceLevel level, int people, ToIntFunction<Question> score) {
        var answers = answers(question -> score.applyAsInt(question) == DO_NOT_KNOW
                ? Answer.doNotKnow()
                : Answer.rated(Math.min(score.applyAsInt(question), choices(question))));
        return takeOver(party, level, Collections.nCopies(people, new Draft(answers, Map.of())));
    }

    /** Somebody of each level in turn for each remark, who rates everything the same. */
    public SiteWave said(Party party, String aspect, int score, List<String> remarks) {
        for (int number = 0; number < remarks.size(); number++) {
            var level = LEVELS.get(number % LEVELS.size());
            var draft = new Draft(
                    answers(question -> Answer.rated(Math.min(score, choices(question)))),
                    Map.of(aspect, remarks.get(number)));
            takeOver(party, level, List.of(draft));
        }
        return this;
    }

    /** People with these answers, in an order of their own. */
    public SiteWave takeOver(Party party, GovernanceLevel level, List<Draft> drafts) {
        var invited = invite(party, level, drafts.size());
        var responses = new HashMap<Invitation, Draft>();
        for (int number = 0; number < drafts.size(); number++) {
            responses.put(invited.get(number), drafts.get(number));
        }
        site.use(TakeOverResponses.class).handle((Wave.Open) found(), responses);
        return this;
    }

    /** Tactical people with these addresses, each of whom rates everything the same. */
    public SiteWave answeredBy(Party party, List<String> addresses, int score) {
        var people = addresses.stream()
                .map(address -> new Person("", address, party, GovernanceLevel.TACTICAL))
                .toList();
        var inviting = (Inviting.Invited) site.use(InvitePeople.class).handle((Wave.Open) found(), people, "Femke");
        var draft = new Draft(answers(question -> Answer.rated(Math.min(score, choices(question)))), Map.of());
        site.use(TakeOverResponses.class)
                .handle(
                        (Wave.Open) found(),
                        inviting.invitations().stream().collect(Collectors.toMap(one -> one, _ -> draft)));
        return this;
    }

    /** The way in of somebody who was invited. */
    public String firstLink() {
        return site.use(FindInvitation.class).of(workspace, id).stream()
                .flatMap(one -> one.link().stream())
                .map(link -> "/a/" + link)
                .findFirst()
                .orElseThrow();
    }

    /** People who do not answer. */
    public SiteWave silent(Party party, int people) {
        invite(party, GovernanceLevel.TACTICAL, people);
        return this;
    }

    private List<Invitation> invite(Party party, GovernanceLevel level, int number) {
        var people = new ArrayList<Person>();
        for (int count = 0; count < number; count++) {
            people.add(new Person("", "person" + count + "." + System.nanoTime() + "@example.org", party, level));
        }
        var inviting = site.use(InvitePeople.class).handle((Wave.Open) found(), people, "Femke");
        return ((Inviting.Invited) inviting).invitations();
    }

    private int choices(Question question) {
        return site.use(FindModel.class).handle(terms.model).instrument().choices(question);
    }

    public Map<Question, Answer> answers(Function<Question, Answer> by) {
        var model = site.use(FindModel.class).handle(terms.model);
        return terms.questionnaire.asked(model.instrument()).stream()
                .collect(Collectors.toMap(question -> question, by));
    }

    /** Closed by the facilitator, over the web. */
    public SiteWave closed() {
        facilitator().post(at("/close"));
        // Waits where the machine is too slow for the page to.
        var _ = site.use(CloseWave.class).finish(workspace, id);
        return this;
    }

    /** Agreed to by both sponsors, over the web. */
    public SiteWave revealed() {
        for (Party party : Party.values()) {
            sponsor(party).post(at("/agree"));
        }
        return this;
    }

    public Wave found() {
        return site.use(FindWave.class).handle(workspace, id).orElseThrow();
    }

    /** The address of the wave, or of something that belongs to it. */
    public String at(String what) {
        return "/workspaces/" + workspace + "/waves/" + id + what;
    }

    public String collaborationAt() {
        return "/workspaces/" + workspace + "/collaborations/" + collaboration;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    public CollaborationId collaboration() {
        return collaboration;
    }

    public Browser administrator() {
        return site.signedIn(workspace, new Role.Administrator());
    }

    public Browser facilitator() {
        return site.signedIn(workspace, new Role.Facilitator());
    }

    public Browser sponsor(Party party) {
        return SPONSORS.computeIfAbsent(new Role.Sponsor(collaboration, party), role -> site.signedIn(workspace, role));
    }

    public Browser observer() {
        return site.signedIn(workspace, new Role.Observer(collaboration));
    }
}
