package nl.samenspel.invitation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.Participation;
import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** Puts in the visitor's words how many people take part, and how far that is told. */
final class ParticipationWords {

    private final Visit visit;
    private final WaveDesk.Case about;
    private final LocalDate countedTo;

    /** @param countedTo the day to the end of which answers of anonymous parties are counted */
    ParticipationWords(Visit visit, WaveDesk.Case about, LocalDate countedTo) {
        this.visit = visit;
        this.about = about;
        this.countedTo = countedTo;
    }

    ParticipationView.PartyView of(Party party, Participation participation) {
        var disclosure = about.wave().terms().disclosure(party);
        return new ParticipationView.PartyView(
                party.slug(),
                about.collaboration().nameOf(party),
                sentences(party, participation),
                bar(participation.all()),
                participation.levels().entrySet().stream()
                        .map(level -> new ParticipationView.LevelView(
                                visit.say(Names.LEVEL, level.getKey()), count(level.getValue())))
                        .toList(),
                switch (disclosure) {
                    case Disclosure.Anonymous(int threshold) -> visit.say("invitation.count.daily", threshold);
                    case Disclosure.Open _ -> "";
                });
    }

    private List<String> sentences(Party party, Participation participation) {
        var terms = about.wave().terms().party(party);
        var all = participation.all();
        var told = new ArrayList<String>();
        told.add(visit.say(
                "invitation.count.asked", all.asked(), terms.expected().people()));
        if (all.asked() > 0) {
            told.add(answered(terms.disclosure(), all.answered()));
        }
        switch (participation.joined()) {
            case Told.Exactly(int people) when people > 0 -> told.add(visit.say("invitation.count.joined", people));
            case Told.Exactly _ -> {}
            case Told.FewerThan(int people)
            when terms.sharedLink().isPresent() -> told.add(visit.say("invitation.count.joined-fewer", people));
            case Told.FewerThan _ -> {}
        }
        return told;
    }

    private String answered(Disclosure disclosure, Told answered) {
        return switch (answered) {
            case Told.FewerThan(int people) -> visit.say("invitation.count.fewer-by", people, visit.date(countedTo));
            case Told.Exactly(int people) ->
                switch (disclosure) {
                    case Disclosure.Anonymous _ ->
                        visit.say("invitation.count.answered-by", people, visit.date(countedTo));
                    case Disclosure.Open _ -> visit.say("invitation.count.answered", people);
                };
        };
    }

    /** Nothing where the number is not told. */
    private static List<ParticipationView.Bar> bar(Participation.Count all) {
        return switch (all.answered()) {
            case Told.Exactly(int people)
            when all.asked() > 0 -> List.of(new ParticipationView.Bar(people, all.asked()));
            case Told.Exactly _, Told.FewerThan _ -> List.of();
        };
    }

    private String count(Participation.Count count) {
        return switch (count.answered()) {
            case Told.Exactly(int people) -> visit.say("invitation.count", people, count.asked());
            case Told.FewerThan(int people) -> visit.say("invitation.count.fewer", people, count.asked());
        };
    }
}
