package nl.samenspel.result.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/**
 * What modules above bring to the overview of results.
 *
 * @param pages among those of the results
 * @param links to where it goes on from here
 * @param parts what is shown beside the results
 */
record Onward(List<Frame.Place> pages, List<Link> links, List<JteModel> parts) {

    static final Onward NOTHING = new Onward(List.of(), List.of(), List.of());

    static Onward of(List<FromResults> modules, Visit visit, Visitor visitor, WaveDesk.Case about) {
        return new Onward(
                List.of(),
                modules.stream()
                        .flatMap(module -> module.links(visit, visitor, about).stream())
                        .toList(),
                modules.stream()
                        .map(module -> module.beside(visit, visitor, about))
                        .flatMap(Optional::stream)
                        .toList());
    }

    Onward with(List<Frame.Place> others) {
        return new Onward(others, links, parts);
    }
}
