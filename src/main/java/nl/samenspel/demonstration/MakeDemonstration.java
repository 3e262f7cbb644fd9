package nl.samenspel.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.demonstration.AimHigher.Aim;
import nl.samenspel.demonstration.ChooseSupplier.Opinion;
import nl.samenspel.demonstration.DoWhatItTakes.Deed;
import nl.samenspel.demonstration.ForeseeLevels.Foreseen;
import nl.samenspel.demonstration.LookAround.Surroundings;
import nl.samenspel.demonstration.StartFollowUp.Participant;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.exchange.ImportCase.Importing;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.WorkspaceId;

/** Makes the workspace of the demonstration: two running relations, one of which is being
 * measured again, and people whose places one may take. */
@UseCase
public class MakeDemonstration {

    private static final int THRESHOLD = 5;
    private static final String FACILITATOR = "Femke Aalders";

    private final RemoveDemonstration removeDemonstration;
    private final ManageWorkspaces workspaces;
    private final ManageMembers members;
    private final ImportCase importCase;
    private final StartFollowUp startFollowUp;
    private final FindWave findWave;
    private final TalkAboutResults talkAboutResults;
    private final AgreeOnCharter agreeOnCharter;
    private final AimHigher aimHigher;
    private final DoWhatItTakes doWhatItTakes;
    private final ForeseeLevels foreseeLevels;
    private final LookAround lookAround;
    private final ChooseSupplier chooseSupplier;
    private final Transactions transactions;

    public MakeDemonstration(
            RemoveDemonstration removeDemonstration,
            ManageWorkspaces workspaces,
            ManageMembers members,
            ImportCase importCase,
            StartFollowUp startFollowUp,
            FindWave findWave,
            TalkAboutResults talkAboutResults,
            AgreeOnCharter agreeOnCharter,
            AimHigher aimHigher,
            DoWhatItTakes doWhatItTakes,
            ForeseeLevels foreseeLevels,
            LookAround lookAround,
            ChooseSupplier chooseSupplier,
            Transactions transactions) {
        this.removeDemonstration = removeDemonstration;
        this.workspaces = workspaces;
        this.members = members;
        this.importCase = importCase;
        this.startFollowUp = startFollowUp;
        this.findWave = findWave;
        this.talkAboutResults = talkAboutResults;
        this.agreeOnCharter = agreeOnCharter;
        this.aimHigher = aimHigher;
        this.doWhatItTakes = doWhatItTakes;
        this.foreseeLevels = foreseeLevels;
        this.lookAround = lookAround;
        this.chooseSupplier = chooseSupplier;
        this.transactions = transactions;
    }

    /**
     * The cases that are shown.
     *
     * @param followUp who is asked when the trading company measures again
     * @param aims where the industrial company and its IT department want to be
     * @param deeds what they do to get there
     * @param foreseen what they expected, and expect
     * @param surroundings what happened around them, and may happen
     * @param opinions what a team finds that each lot of a tender needs
     */
    public record Cases(
            CaseFile tradingCompany,
            List<Participant> followUp,
            CaseFile industrialCompany,
            List<Aim> aims,
            List<Deed> deeds,
            List<Foreseen> foreseen,
            Surroundings surroundings,
            List<Opinion> opinions) {}

    /** Whether making it was broken off: the last place in it is not there. */
    public boolean isHalfMade() {
        return workspaces
                .demonstration()
                .filter(made ->
                        members.list(made.id()).stream().noneMatch(member -> member.role() instanceof Role.Observer))
                .isPresent();
    }

    /**
     * Anew when there is one, or half of one.
     *
     * @param cases as they are told in the language
     */
    public void handle(Cases cases, Language language) {
        var words = Words.in(language);
        removeDemonstration.handle();
        var workspace =
                workspaces.start(words.say("demonstration.workspace"), true).id();
        join(workspace, FACILITATOR, "femke", new Role.Facilitator());
        var trading = bringIn(workspace, cases.tradingCompany, tradingCompany(words), new Disclosure.Open());
        startFollowUp.handle(trading, words.say("demonstration.follow-up"), cases.followUp, FACILITATOR);
        var industrial = bringIn(
                workspace, cases.industrialCompany, industrialCompany(words), new Disclosure.Anonymous(THRESHOLD));
        hold(trading, industrial, language);
        var femke = new Signatory(FACILITATOR, address("femke"));
        aimHigher.handle(industrial, cases.aims, femke, industrialSponsors(), words);
        doWhatItTakes.handle(industrial, cases.deeds, femke);
        foreseeLevels.handle(industrial, cases.foreseen, femke, industrialSponsors());
        lookAround.handle(industrial, cases.surroundings, femke);
        chooseSupplier.handle(workspace, cases.opinions, femke, words);
        transactions.change(() -> {
            join(workspace, "Carla Brandt", "carla", new Role.Sponsor(trading.id(), Party.CUSTOMER));
            join(workspace, "Sem Okafor", "sem", new Role.Sponsor(trading.id(), Party.SUPPLIER));
            join(workspace, "Olga Novak", "olga", new Role.Observer(trading.id()));
        });
    }

    private void hold(Collaboration trading, Collaboration industrial, Language language) {
        var leader = members.list(trading.workspace()).stream()
                .map(member ->
                        new Leader(member.account().id(), member.account().name()))
                .findFirst()
                .orElseThrow();
        findWave.of(trading.workspace(), trading.id()).stream()
                .filter(Wave.Revealed.class::isInstance)
                .map(Wave.Revealed.class::cast)
                .findFirst()
                .ifPresent(wave -> talkAboutResults.handle(
                        wave, leader, sponsors("Carla Brandt", "carla", "Sem Okafor", "sem"), language));
        agreeOnCharter.handle(industrial, leader, industrialSponsors(), language);
    }

    private static PerParty<Signatory> industrialSponsors() {
        return sponsors("Ingrid Bos", "ingrid", "Tom Claes", "tom");
    }

    private static PerParty<Signatory> sponsors(
            String customer, String customerMailbox, String supplier, String supplierMailbox) {
        return new PerParty<>(
                new Signatory(customer, address(customerMailbox)), new Signatory(supplier, address(supplierMailbox)));
    }

    private Collaboration bringIn(
            WorkspaceId workspace, CaseFile file, Description description, Disclosure disclosure) {
        return switch (importCase.handle(workspace, file, description, disclosure, FACILITATOR)) {
            case Importing.Imported(var collaboration) -> collaboration;
            case Importing.AlreadyThere(var collaboration) -> collaboration;
        };
    }

    /** Nobody is ever sent a link: in the demonstration places are taken, not signed in to. */
    private void join(WorkspaceId workspace, String name, String mailbox, Role role) {
        var _ = members.grant(workspace, name, address(mailbox), role, new Signatory(FACILITATOR, address("femke")));
    }

    private static String address(String mailbox) {
        return mailbox + "@demonstration.example";
    }

    private static Description tradingCompany(Words words) {
        return new Description(
                "Mercanta × Noord IT",
                Kind.EXTERNAL,
                words.say(FindToldLanguage.TELLING),
                3,
                Set.of(DirectingPart.GOVERNING, DirectingPart.INTEGRATING),
                parties("Mercanta", Intention.PARTNERSHIP, "Noord IT", Intention.SUPPLIER_RELATIONSHIP),
                List.of(
                        new PerformanceIndicator(
                                words.say("demonstration.trading.solved"),
                                words.say("demonstration.trading.solved.agreed"),
                                words.say("demonstration.trading.solved.realised")),
                        new PerformanceIndicator(
                                words.say("demonstration.trading.ready"),
                                words.say("demonstration.trading.ready.agreed"),
                                words.say("demonstration.trading.ready.realised"))));
    }

    private static Description industrialCompany(Words words) {
        return new Description(
                "Industria × Industria ICT",
                Kind.INTERNAL,
                words.say("demonstration.industrial.scope"),
                4,
                Set.of(DirectingPart.values()),
                parties("Industria", Intention.PARTNERSHIP, "Industria ICT", Intention.PARTNERSHIP),
                List.of(new PerformanceIndicator(
                        words.say("demonstration.industrial.available"),
                        words.say("demonstration.industrial.available.agreed"),
                        words.say("demonstration.industrial.available.realised"))));
    }

    private static PerParty<CollaborationParty> parties(
            String customer, Intention customerIntends, String supplier, Intention supplierIntends) {
        return new PerParty<>(
                new CollaborationParty(customer, Optional.of(customerIntends)),
                new CollaborationParty(supplier, Optional.of(supplierIntends)));
    }
}
