package nl.samenspel.assessment.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** What a module above brings to the page of a wave, which knows nothing of it. */
@NamedInterface("sections")
public interface WaveSection {

    /** For a visitor who follows the wave. */
    Brought of(Visit visit, Visitor visitor, WaveDesk.Case about);

    /** Where somebody who does not follow the wave reads what became of it, or what is awaited. */
    default Optional<String> awaited(Wave wave) {
        return Optional.empty();
    }

    /** Where somebody is led who comes for what became of the wave; empty as long as there is nothing. */
    default Optional<String> outcome(Wave wave) {
        return Optional.empty();
    }

    /**
     * @param links to what the visitor can do or see now
     * @param part of the page itself
     * @param closeAt where the wave is closed
     * @param beforeClosing what to know before that, in sentences
     */
    record Brought(List<Link> links, Optional<JteModel> part, Optional<String> closeAt, List<String> beforeClosing) {

        public Brought {
            links = List.copyOf(links);
            beforeClosing = List.copyOf(beforeClosing);
        }
    }

    /** @param first whether it is what a visitor most likely comes for */
    record Link(String label, String address, boolean first) {}
}
