package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Aim;
import nl.samenspel.result.telling.AimsTold;
import nl.samenspel.wording.Wording;
import org.springframework.stereotype.Component;

/** What modules above have beside released results. It is asked for with every page, as no page of results is remembered with it. */
@Component
class Beside {

    private final List<BesideResults> modules;

    Beside(List<BesideResults> modules) {
        this.modules = modules;
    }

    /** Pages among those of the results. */
    List<Frame.Place> pages(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return modules.stream()
                .map(module -> module.page(visit, visitor, about))
                .flatMap(Optional::stream)
                .map(page -> new Frame.Place(page.label(), page.address(), false))
                .toList();
    }

    /** What is aimed for in an aspect of the results. */
    AimsTold aims(Wording wording, Visitor visitor, WaveDesk.Case about, Aspect aspect) {
        List<Aim> aims = modules.stream()
                .flatMap(module -> module.aims(visitor, about, aspect.slug()).stream())
                .toList();
        return AimsTold.of(wording, aspect.levels().size(), aims);
    }
}
