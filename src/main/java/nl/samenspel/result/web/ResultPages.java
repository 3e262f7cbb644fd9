package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.Wave;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/**
 * The pages of released results, as one goes from one to the other.
 *
 * @param isOneOfMany were others of the collaboration released too?
 */
@NamedInterface("onward")
public record ResultPages(Visit visit, Wave.Revealed wave, AssessmentModel model, boolean isOneOfMany) {

    /** Around the page of a module above. */
    public Tabs around() {
        return new Tabs(all(ResultAddresses.of(wave), Optional.empty()), Optional.empty(), Optional.empty());
    }

    /**
     * For whoever sees more than one of them.
     *
     * @param addresses as somebody comes to them
     */
    List<Frame.Place> all(ResultAddresses addresses, Optional<Tab> here) {
        var pages = new ArrayList<>(List.of(
                place(Tab.OVERVIEW, here, addresses.results()),
                place(
                        Tab.ASPECTS,
                        here,
                        addresses.aspect(model.aspects().getFirst().slug())),
                place(Tab.FIGURES, here, addresses.figures())));
        if (isOneOfMany) {
            var terms = wave.terms();
            pages.add(place(Tab.TREND, here, ResultAddresses.trend(terms.workspace(), terms.collaboration())));
        }
        return pages;
    }

    private Frame.Place place(Tab tab, Optional<Tab> here, String address) {
        return new Frame.Place(
                visit.say(Tab.NAME, tab), address, here.filter(tab::equals).isPresent());
    }
}
