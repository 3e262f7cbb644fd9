package nl.samenspel.result.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.result.telling.AspectTold;
import nl.samenspel.result.telling.Headline;
import nl.samenspel.result.telling.HeldBack;
import nl.samenspel.result.telling.LadderTold;
import nl.samenspel.result.telling.Said;
import nl.samenspel.wording.Wording;

/** Puts what is known of one aspect in the visitor's words. */
final class AspectResultPage {

    private final ReleasedWave released;
    private final Aspect aspect;
    private final Wording wording;
    private final AspectTold told;

    AspectResultPage(ReleasedWave released, Aspect aspect) {
        this.released = released;
        this.aspect = aspect;
        this.wording = released.wording();
        this.told = new AspectTold(wording, aspect, released.seen());
    }

    /** @param earlier released before, and of the same questions */
    AspectResultView view(List<ReleasedWave> earlier) {
        var result = released.agreed().result();
        var model = released.model();
        return new AspectResultView(
                released.trail(),
                released.tabs(Tab.ASPECTS, this::addressIn),
                wording.say("result.aspect.place", number() + 1, model.aspects().size(), name(aspect)),
                new Headline(wording, released.outstanding()).of(aspect.slug()),
                told.claims(),
                wording.say("result.aspect.question"),
                LadderTold.of(
                        told,
                        party -> wording.say(
                                "result.aspect.took", result.party(party).respondents())),
                measures()
                        .map(measure -> Wording.heading(wording.measure(measure)))
                        .toList(),
                sides(),
                importance(),
                told.levels().stream().map(AspectResultPage::part).toList(),
                told.facets().stream().map(AspectResultPage::part).toList(),
                Said.about(aspect.slug(), result, model, wording),
                Said.isAnyApart(result, model),
                aspect.slug().equals(Topic.SCORED_ASPECT) ? Indicator.of(released) : List.of(),
                earlier.stream().map(this::earlier).toList(),
                new HeldBack(wording).of(result),
                released.addresses().figures(),
                place(-1),
                place(1));
    }

    /** The level before its importance. */
    private Stream<Measure> measures() {
        return released.asked().reversed().stream();
    }

    private List<AspectResultView.Side> sides() {
        return Arrays.stream(Party.values())
                .map(party -> new AspectResultView.Side(
                        party.slug(),
                        wording.party(party),
                        measures().map(measure -> told.mean(party, measure)).toList()))
                .toList();
    }

    private Optional<AspectResultView.Importance> importance() {
        if (!released.asked().contains(Measure.IMPORTANCE)) {
            return Optional.empty();
        }
        var guessed = released.agreed().result().instrument().measures().contains(Measure.GUESSED);
        return Optional.of(new AspectResultView.Importance(
                wording.say(guessed ? "result.scale.title.guessed" : "result.scale.title"),
                told.importanceLegend(),
                told.importance().svg(),
                told.importanceSentences()));
    }

    private static AspectResultView.Part part(AspectTold.Part part) {
        return new AspectResultView.Part(part.name(), part.ladder().small(), part.means());
    }

    /** Of the same aspect; where others were asked, of the results as a whole. */
    private String addressIn(Wave.Revealed other) {
        var addresses = ResultAddresses.of(other);
        return released.asksTheSameAs(other) ? addresses.aspect(aspect.slug()) : addresses.results();
    }

    private AspectResultView.Earlier earlier(ReleasedWave before) {
        var then = new AspectTold(wording, aspect, before.seen());
        return new AspectResultView.Earlier(
                before.wave().terms().name(),
                addressIn(before.wave()),
                wording.words().date(before.wave().lastDay()),
                Arrays.stream(Party.values())
                        .collect(Collectors.toMap(Party::slug, party -> then.mean(party, Measure.ACTUAL))));
    }

    private int number() {
        return released.model().aspects().indexOf(aspect);
    }

    /** The aspect so many places on, round the radar. */
    private Frame.Place place(int on) {
        var aspects = released.model().aspects();
        var there = aspects.get(Math.floorMod(number() + on, aspects.size()));
        return new Frame.Place(name(there), released.addresses().aspect(there.slug()), false);
    }

    private String name(Aspect one) {
        return one.name().in(wording.language());
    }
}
