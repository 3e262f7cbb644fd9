package nl.samenspel.assessment.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** All that modules above bring to pages about waves. */
@Component
class WaveSections {

    private final List<WaveSection> sections;

    WaveSections(List<WaveSection> sections) {
        this.sections = sections;
    }

    /** In the order in which it is shown. */
    record Found(List<WaveSection.Brought> brought) {

        List<WaveSection.Link> links() {
            return brought.stream().flatMap(one -> one.links().stream()).toList();
        }

        List<JteModel> parts() {
            return brought.stream().flatMap(one -> one.part().stream()).toList();
        }

        Optional<String> closeAt() {
            return brought.stream().flatMap(one -> one.closeAt().stream()).findFirst();
        }

        List<String> beforeClosing() {
            return brought.stream().flatMap(one -> one.beforeClosing().stream()).toList();
        }
    }

    Found of(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return new Found(sections.stream()
                .map(section -> section.of(visit, visitor, about))
                .toList());
    }

    /** Where somebody who does not follow the wave reads what became of it, or what is awaited. */
    Optional<String> awaited(Wave wave) {
        return sections.stream()
                .flatMap(section -> section.awaited(wave).stream())
                .findFirst();
    }

    /** Where somebody is led who comes for what became of the wave; empty as long as there is nothing. */
    Optional<String> outcome(Wave wave) {
        return sections.stream()
                .flatMap(section -> section.outcome(wave).stream())
                .findFirst();
    }
}
