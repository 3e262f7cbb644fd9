package nl.samenspel.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.KeepLots;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.LotText;
import nl.samenspel.selection.PlanTender;
import nl.samenspel.selection.PlanTender.Planning;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderText;
import nl.samenspel.selection.TenderText.PlannedDays;
import nl.samenspel.selection.rating.AskTeam;
import nl.samenspel.selection.rating.LotQuestion;
import nl.samenspel.selection.rating.OpenProfiles;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.rating.TakeOverRatings;
import nl.samenspel.selection.rating.TeamMember;
import nl.samenspel.selection.rating.TeamRole;

/** Prepares the tender of the demonstration: all of its team have answered but one, whose place somebody may take. */
@UseCase
public class ChooseSupplier {

    private static final Spoken<Part> NAME = Spoken.of("demonstration.tender.lot", Part.class);
    private static final Spoken<Part> SERVICE = NAME.ending("text");
    private static final int WEEKS = 2;
    private static final int MONTH = 30;

    private final PlanTender planTender;
    private final KeepLots keepLots;
    private final AskTeam askTeam;
    private final OpenProfiles openProfiles;
    private final TakeOverRatings takeOverRatings;
    private final FindTender findTender;
    private final FindModel findModel;

    ChooseSupplier(
            PlanTender planTender,
            KeepLots keepLots,
            AskTeam askTeam,
            OpenProfiles openProfiles,
            TakeOverRatings takeOverRatings,
            FindTender findTender,
            FindModel findModel) {
        this.planTender = planTender;
        this.keepLots = keepLots;
        this.askTeam = askTeam;
        this.openProfiles = openProfiles;
        this.takeOverRatings = takeOverRatings;
        this.findTender = findTender;
        this.findModel = findModel;
    }

    /** The people of the team: by whom they are in the file, what they are called, and from where they look. */
    public enum Colleague {
        T01("Anneke Postma", TeamRole.BUSINESS),
        T02("Bilal Yilmaz", TeamRole.BUSINESS),
        T03("Chantal Meyer", TeamRole.ICT),
        T04("Daan Verbeek", TeamRole.ICT),
        T05("Elif Kaya", TeamRole.PROCUREMENT),
        T06("Frank Jansen", TeamRole.LEGAL),
        T07("Gwen Martens", TeamRole.CONTRACT_MANAGEMENT),
        /** Has not answered yet. */
        T08("Hugo Laurent", TeamRole.FINANCE);

        private final String called;
        private final TeamRole role;

        Colleague(String called, TeamRole role) {
            this.called = called;
            this.role = role;
        }
    }

    /** The lots: by what they are called in the file, and how strategic each is. */
    public enum Part {
        WORKPLACE_SERVICES(2, Set.of(DirectingPart.INTEGRATING)),
        APPLICATION_DEVELOPMENT(5, Set.of(DirectingPart.GOVERNING, DirectingPart.ORCHESTRATING)),
        DATA_CENTRE_AND_CLOUD(4, Set.of(DirectingPart.ORCHESTRATING, DirectingPart.INTEGRATING)),
        NETWORK(1, Set.of(DirectingPart.INTEGRATING));

        private final int nature;
        private final Set<DirectingPart> directing;

        Part(int nature, Set<DirectingPart> directing) {
            this.nature = nature;
            this.directing = directing;
        }
    }

    /** What somebody said of an aspect of a lot. */
    public record Opinion(Part part, Colleague by, String aspect, Answer importance, Answer desired) {}

    void handle(WorkspaceId workspace, List<Opinion> opinions, Signatory by, Words words) {
        var tender = planned(workspace, by, words);
        for (Part part : Part.values()) {
            keepLots.add(
                    tender,
                    new LotText(words.say(NAME, part), words.say(SERVICE, part), part.nature, part.directing),
                    by);
        }
        askTeam.handle(
                tender,
                List.of(Colleague.values()).stream().map(ChooseSupplier::member).toList(),
                by);
        if (openProfiles.handle(tender, by).isPresent()) {
            throw new IllegalStateException("The team of the demonstration cannot answer");
        }
        takeOverRatings.handle(given(tender, opinions));
    }

    private Tender.Prepared planned(WorkspaceId workspace, Signatory by, Words words) {
        LocalDate today = findTender.today(workspace);
        var text = new TenderText(
                words.say("demonstration.tender.name"),
                words.say("demonstration.tender.organisation"),
                "2026-ICT-014",
                words.say("demonstration.tender.service"),
                today.plusWeeks(WEEKS),
                new PlannedDays(
                        Optional.of(today.plusDays(2 * MONTH)),
                        Optional.of(today.plusDays(4 * MONTH)),
                        Optional.of(today.plusDays(6 * MONTH))),
                findModel.all().getFirst().version(),
                new Disclosure.Open());
        return switch (planTender.handle(workspace, text, by)) {
            case Planning.Planned(var tender) -> tender;
            case Planning.Refused _, Planning.TooLate _ -> throw new IllegalStateException("no tender: " + text);
        };
    }

    private static TeamMember member(Colleague colleague) {
        return new TeamMember(colleague.called, "", colleague.role, Optional.empty());
    }

    private Map<Rater, Map<LotQuestion, Answer>> given(Tender tender, List<Opinion> opinions) {
        var lots = findTender.lots(tender).stream().map(Lot::id).toList();
        var raters = askTeam.of(tender).stream()
                .collect(Collectors.toMap(rater -> rater.member().name(), rater -> rater));
        var given = new LinkedHashMap<Rater, Map<LotQuestion, Answer>>();
        for (Opinion opinion : opinions) {
            if (opinion.by != Colleague.T08) {
                var answers = given.computeIfAbsent(
                        Optional.ofNullable(raters.get(opinion.by.called)).orElseThrow(), _ -> new HashMap<>());
                var lot = lots.get(List.of(Part.values()).indexOf(opinion.part));
                answers.put(about(lot, opinion, Measure.IMPORTANCE), opinion.importance);
                answers.put(about(lot, opinion, Measure.DESIRED), opinion.desired);
            }
        }
        return given;
    }

    private static LotQuestion about(LotId lot, Opinion opinion, Measure measure) {
        return new LotQuestion(lot, Question.whole(opinion.aspect, measure));
    }
}
