package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Aim;
import org.springframework.modulith.NamedInterface;

/** What a module above has on every page of released results, which know nothing of it. */
@NamedInterface("onward")
public interface BesideResults {

    /** Its page among those of the results; empty for a visitor who may not see it. */
    Optional<Link> page(Visit visit, Visitor visitor, WaveDesk.Case about);

    /** What is aimed for in an aspect at this moment, the earliest day first; nothing for a visitor who may not see it. */
    List<Aim> aims(Visitor visitor, WaveDesk.Case about, String aspect);
}
