package nl.samenspel.selection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.SheetFile;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.rating.AskTeam;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.rating.TeamMember;
import nl.samenspel.selection.sheet.TeamSheet;

/**
 * Puts the team of a tender in the visitor’s words.
 *
 * @param lots of the tender
 * @param wholeAddress of a personal link
 */
record TeamPage(Visit visit, Tender tender, List<Lot> lots, UnaryOperator<String> wholeAddress) {

    private static final int MOST_TOLD = 20;

    private static final List<String> COLUMNS = List.of(
            "selection.column.name",
            "selection.column.email",
            "selection.column.role",
            "selection.column.lots",
            "selection.column.link");

    /**
     * What came of pasting a sheet.
     *
     * @param told what happened, or empty
     * @param known who was asked already
     * @param rest what is left in the sheet
     */
    record Outcome(TeamSheet sheet, String told, List<TeamMember> known, String rest) {

        Outcome(TeamSheet sheet, String told, List<TeamMember> known) {
            this(sheet, told, known, sheet.rest());
        }

        static Outcome none() {
            return new Outcome(TeamSheet.empty(), "", List.of());
        }
    }

    TeamView view(List<Frame.Place> trail, List<Rater> team, LocalDate today, Outcome outcome) {
        return new TeamView(
                TenderAddresses.of(tender),
                trail,
                isAsking(),
                note(team, today),
                team.stream().map(this::row).toList(),
                outcome.rest(),
                outcome.sheet().unclear().size(),
                unclear(outcome.sheet().unclear()),
                outcome.told(),
                noted(outcome));
    }

    private boolean isAsking() {
        return TenderPage.isAsking(tender);
    }

    private String note(List<Rater> team, LocalDate today) {
        var disclosure = tender.text().disclosure();
        var told = TeamWords.told(visit, tender, team, today);
        return switch (disclosure) {
            case Disclosure.Anonymous _ -> isAsking() ? told + " " + visit.say("selection.team.anonymous") : told;
            case Disclosure.Open _ -> told;
        };
    }

    private TeamView.Row row(Rater rater) {
        var at = TenderAddresses.of(tender);
        var member = rater.member();
        return new TeamView.Row(
                rater.id().toString(),
                member.called(),
                member.name().isEmpty() ? "" : member.email(),
                visit.say(SelectionWords.ROLE, member.role()),
                lotsOf(rater),
                state(rater),
                isAsking() ? rater.link().map(wholeAddress).orElse("") : "",
                isAsking() ? at.reissue(rater.id()) : "",
                AskTeam.mayWithdraw(tender) ? at.withdraw(rater.id()) : "");
    }

    private String lotsOf(Rater rater) {
        return rater.member().only().isEmpty()
                ? visit.say("selection.team.all-lots")
                : rater.asked(lots).stream().map(Lot::name).collect(Collectors.joining(", "));
    }

    private String state(Rater rater) {
        return switch (tender) {
            case Tender.Prepared _ -> "";
            case Tender.ProfilesOpen _, Tender.ProfilesClosed _, Tender.Agreed _ ->
                switch (tender.text().disclosure()) {
                    case Disclosure.Anonymous _ -> "";
                    case Disclosure.Open _ ->
                        visit.say(rater.answered() ? "selection.team.answered" : "selection.team.not-yet");
                };
        };
    }

    private List<String> unclear(List<TeamSheet.UnclearRow> rows) {
        var told = new ArrayList<>(rows.stream()
                .limit(MOST_TOLD)
                .map(row -> visit.say(SelectionWords.UNCLEAR, row.cause(), row.text(), row.cell()))
                .toList());
        if (rows.size() > MOST_TOLD) {
            told.add(visit.say("selection.unclear.more", rows.size() - MOST_TOLD));
        }
        return told;
    }

    private List<String> noted(Outcome outcome) {
        var noted = new ArrayList<String>();
        if (!outcome.known().isEmpty()) {
            noted.add(visit.say(
                    "selection.team.known",
                    outcome.known().stream()
                            .limit(MOST_TOLD)
                            .map(TeamMember::called)
                            .collect(Collectors.joining(", "))));
        }
        if (!outcome.sheet().ignored().isEmpty()) {
            noted.add(visit.say(
                    "selection.team.ignored", String.join(", ", outcome.sheet().ignored())));
        }
        return noted;
    }

    /** The links with whose they are, to be kept or mailed. */
    SheetFile sheet(List<Rater> team) {
        return new SheetFile(
                visit.language(),
                visit.say("selection.team.sheet.name", tender.text().name()),
                COLUMNS.stream().map(visit::say).toList(),
                team.stream()
                        .filter(rater -> rater.link().isPresent())
                        .map(rater -> List.of(
                                rater.member().name(),
                                rater.member().email(),
                                visit.say(SelectionWords.ROLE, rater.member().role()),
                                lotsOf(rater),
                                rater.link().map(wholeAddress).orElse("")))
                        .toList());
    }
}
