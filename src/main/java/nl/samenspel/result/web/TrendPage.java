package nl.samenspel.result.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.chart.TrendEvent;
import nl.samenspel.chart.TrendPanel;
import nl.samenspel.chart.TrendRoom;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.collaboration.web.EventWords;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Trend;
import nl.samenspel.result.telling.SamePeopleTables;
import nl.samenspel.result.telling.Table;
import nl.samenspel.result.telling.TrendHeadline;
import nl.samenspel.result.telling.TrendPictures;
import nl.samenspel.result.telling.TrendTables;
import nl.samenspel.result.telling.TrendWords;
import nl.samenspel.wording.Wording;

/** Puts how levels went in the visitor’s words. */
final class TrendPage {

    private final Visit visit;
    private final Collaboration collaboration;
    private final Trend trend;
    private final Wording wording;
    private final TrendWords words;
    private final List<TrendEvent> events;

    /**
     * @param trend of two waves at least
     * @param noted events of the collaboration, in order
     */
    TrendPage(Visit visit, Collaboration collaboration, Trend trend, List<RelationEvent> noted) {
        this.visit = visit;
        this.collaboration = collaboration;
        this.trend = trend;
        this.wording = new Wording(visit.language(), PerParty.each(collaboration::nameOf));
        this.words = new TrendWords(wording, trend);
        var eventWords = new EventWords(visit.language());
        this.events = noted.stream()
                .filter(event -> trend.covers(event.day()))
                .map(event -> new TrendEvent(event.day(), eventWords.withDay(event)))
                .toList();
    }

    /** Of the model of which levels are on one line. */
    Optional<Aspect> aspect(String slug) {
        return trend.model().aspect(slug);
    }

    /** All aspects, small, beside each other. */
    TrendView all(TrendOrder order) {
        var aspects = order.of(trend);
        var pictures = aspects.stream().map(this::picture).toList();
        var tables = new TrendTables(wording, trend);
        var parties = Arrays.stream(Party.values()).map(tables::of).toList();
        return view(
                new TrendHeadline(wording, trend).text(),
                "",
                List.of(),
                Arrays.stream(TrendOrder.values())
                        .map(one -> new Frame.Place(
                                visit.say(TrendOrder.NAME, one),
                                ResultAddresses.trend(collaboration.workspace(), collaboration.id(), one),
                                one == order))
                        .toList(),
                pictures,
                aspects.stream()
                        .map(aspect -> new TrendView.Panel(
                                name(aspect), address(aspect), picture(aspect).svg(TrendRoom.PANEL), words.of(aspect)))
                        .toList(),
                parties,
                new SamePeopleTables(wording, trend).of(aspects),
                tables.lookingBack(aspects),
                tables);
    }

    /** One aspect, large. */
    TrendView one(Aspect aspect) {
        var aspects = trend.model().aspects();
        var number = aspects.indexOf(aspect);
        var picture = picture(aspect);
        var tables = new TrendTables(wording, trend);
        var parties = Arrays.stream(Party.values())
                .map(party -> tables.of(party, aspect))
                .toList();
        return view(
                new TrendHeadline(wording, trend).of(aspect),
                wording.say("result.aspect.place", number + 1, aspects.size(), name(aspect)),
                Stream.of(number - 1, number + 1)
                        .map(there -> aspects.get(Math.floorMod(there, aspects.size())))
                        .map(there -> new Frame.Place(name(there), address(there), false))
                        .toList(),
                List.of(),
                List.of(picture),
                List.of(new TrendView.Panel(name(aspect), "", picture.figure(), words.of(aspect))),
                parties,
                new SamePeopleTables(wording, trend).of(List.of(aspect)),
                tables.lookingBack(List.of(aspect)),
                tables);
    }

    private TrendView view(
            String headline,
            String place,
            List<Frame.Place> neighbours,
            List<Frame.Place> orders,
            List<TrendPanel> pictures,
            List<TrendView.Panel> panels,
            List<Table> parties,
            List<Table> samePeople,
            List<Table> lookingBack,
            TrendTables tables) {
        return new TrendView(
                trail(!place.isEmpty()),
                headline,
                words.lead(),
                place,
                neighbours,
                orders,
                TrendPanel.legend(pictures),
                panels,
                events.stream().map(TrendEvent::words).toList(),
                words.gaps(),
                words.together(),
                parties,
                samePeople,
                lookingBack,
                tables.tags(),
                tables.reasons());
    }

    /** @param isBelow is it a page below that of the trend? */
    private List<Frame.Place> trail(boolean isBelow) {
        var last = trend.waves().getLast().wave();
        var above = List.of(
                new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                new Frame.Place(last.terms().name(), ResultAddresses.of(last).results(), false));
        return isBelow
                ? Stream.concat(
                                above.stream(),
                                Stream.of(new Frame.Place(
                                        visit.say("result.trend.title"),
                                        ResultAddresses.trend(collaboration.workspace(), collaboration.id()),
                                        false)))
                        .toList()
                : above;
    }

    private TrendPanel picture(Aspect aspect) {
        return new TrendPictures(wording, trend, events).panel(aspect);
    }

    private String address(Aspect aspect) {
        return ResultAddresses.trend(collaboration.workspace(), collaboration.id(), aspect.slug());
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
