package nl.samenspel.selection.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.collaboration.web.CollaborationWords;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderEntry;
import nl.samenspel.selection.rating.OpenProfiles.Obstacle;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.web.TenderView.Doing;
import nl.samenspel.selection.web.TenderView.Happened;
import nl.samenspel.selection.web.TenderView.LotCard;

/**
 * Puts a tender in the visitor’s words.
 *
 * @param shown which agreements there are, where they can be frozen
 * @param open the lots of which not everything is agreed yet
 */
record TenderPage(Visit visit, Tender tender, LocalDate today, ZoneId zone, List<Lot> open, String shown) {

    private static final List<String> STEPS = List.of(
            "selection.state.prepared",
            "selection.state.profiles-open",
            "selection.state.profiles-closed",
            "selection.state.agreed");

    TenderView view(
            Frame.Place workspace,
            List<Lot> lots,
            List<Rater> team,
            List<TenderEntry> entries,
            Optional<Obstacle> obstacle,
            String refused) {
        var text = tender.text();
        return new TenderView(
                at(),
                List.of(workspace),
                text.reference().isEmpty()
                        ? visit.say("selection.page.lead", text.organisation())
                        : visit.say("selection.page.lead.reference", text.organisation(), text.reference()),
                STEPS.stream()
                        .map(step -> new TenderView.Step(visit.say(step), step.equals(state())))
                        .toList(),
                next(obstacle),
                refused,
                step(obstacle),
                shown,
                tender instanceof Tender.Prepared,
                lots.stream().map(this::card).toList(),
                TeamWords.told(visit, tender, team, today),
                promise(),
                isCounted() ? at().profiles() : "",
                tender instanceof Tender.Agreed ? at().candidates() : "",
                text.service(),
                days(),
                entries.stream().map(this::happened).toList());
    }

    /** Whether people may still be asked, and answer. */
    static boolean isAsking(Tender tender) {
        return tender instanceof Tender.Prepared || tender instanceof Tender.ProfilesOpen;
    }

    private boolean isCounted() {
        return !isAsking(tender);
    }

    private TenderAddresses at() {
        return TenderAddresses.of(tender);
    }

    private String state() {
        return stateOf(tender);
    }

    /** The words for the state that a tender is in. */
    static String stateOf(Tender tender) {
        return STEPS.get(
                switch (tender) {
                    case Tender.Prepared _ -> 0;
                    case Tender.ProfilesOpen _ -> 1;
                    case Tender.ProfilesClosed _ -> 2;
                    case Tender.Agreed _ -> 3;
                });
    }

    private String next(Optional<Obstacle> obstacle) {
        return switch (tender) {
            case Tender.Prepared _ ->
                obstacle.map(found -> visit.say(SelectionWords.OBSTACLE, found))
                        .orElseGet(() -> visit.say("selection.next.prepared"));
            case Tender.ProfilesOpen open ->
                visit.say("selection.next.profiles-open", visit.date(open.text().answersBy()));
            case Tender.ProfilesClosed _ ->
                open.isEmpty()
                        ? visit.say("selection.next.all-agreed")
                        : visit.say(
                                "selection.next.profiles-closed",
                                String.join(", ", open.stream().map(Lot::name).toList()));
            case Tender.Agreed _ -> visit.say("selection.next.agreed");
        };
    }

    private Doing step(Optional<Obstacle> obstacle) {
        return switch (tender) {
            case Tender.Prepared _ ->
                new Doing(
                        visit.say("selection.do.open"),
                        visit.say("selection.do.open.text"),
                        obstacle.isEmpty() ? at().open() : "");
            case Tender.ProfilesOpen open ->
                new Doing(
                        visit.say("selection.do.close"),
                        switch (open.text().disclosure()) {
                            case Disclosure.Anonymous _ -> visit.say("selection.do.close.anonymous");
                            case Disclosure.Open _ -> visit.say("selection.do.close.open");
                        },
                        at().close());
            case Tender.ProfilesClosed _ ->
                new Doing(
                        visit.say("selection.do.freeze"),
                        visit.say("selection.do.freeze.text"),
                        open.isEmpty() ? at().freeze() : "");
            case Tender.Agreed _ -> new Doing("", "", "");
        };
    }

    private LotCard card(Lot lot) {
        var text = lot.text();
        var isPrepared = tender instanceof Tender.Prepared;
        return new LotCard(
                text.name(),
                text.service(),
                visit.say(CollaborationWords.nature(text.nature())),
                text.directing().stream()
                        .sorted()
                        .map(part -> visit.say(CollaborationWords.DIRECTING, part))
                        .collect(Collectors.joining(", ")),
                isPrepared ? at().lot(lot) : "",
                isPrepared ? at().removeLot(lot) : "");
    }

    private String promise() {
        return switch (tender.text().disclosure()) {
            case Disclosure.Anonymous(int threshold) -> visit.say("selection.promise.anonymous", threshold);
            case Disclosure.Open _ -> visit.say("selection.promise.open");
        };
    }

    private List<TenderView.Day> days() {
        var planned = tender.text().planned();
        var days = new ArrayList<TenderView.Day>();
        days.add(day("selection.field.answers-by", tender.text().answersBy()));
        Stream.of(
                        planned.published().map(day -> day("selection.field.published-on", day)),
                        planned.offersBy().map(day -> day("selection.field.offers-by", day)),
                        planned.awarded().map(day -> day("selection.field.awarded-on", day)))
                .flatMap(Optional::stream)
                .forEach(days::add);
        return days;
    }

    private TenderView.Day day(String label, LocalDate day) {
        return new TenderView.Day(visit.say(label), visit.date(day));
    }

    private Happened happened(TenderEntry entry) {
        var day = entry.at().atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
        return new Happened(
                day.toString(),
                visit.date(day),
                visit.say(SelectionWords.HAPPENING, entry.happening(), entry.actor(), detail(entry)));
    }

    private static Object detail(TenderEntry entry) {
        return switch (entry.happening()) {
            case PEOPLE_ASKED -> Integer.parseInt(entry.detail());
            case PLANNED,
                    CHANGED,
                    LOT_ADDED,
                    LOT_CHANGED,
                    LOT_REMOVED,
                    PERSON_WITHDRAWN,
                    LINK_REISSUED,
                    PROFILES_OPENED,
                    PROFILES_CLOSED,
                    PROFILE_AGREED,
                    PROFILES_FROZEN,
                    CANDIDATE_ENTERED,
                    CANDIDATE_REMOVED,
                    LEVELS_STATED,
                    LEVELS_READ -> entry.detail();
        };
    }
}
