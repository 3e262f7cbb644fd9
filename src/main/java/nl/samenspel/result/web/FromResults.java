package nl.samenspel.result.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** Where a module above leads from released results, which know nothing of it. */
@NamedInterface("onward")
public interface FromResults {

    /** For a visitor who sees them; what he most likely comes for first. */
    List<Link> links(Visit visit, Visitor visitor, WaveDesk.Case about);

    /** What to have beside the results; empty where there is nothing for the visitor. */
    Optional<JteModel> beside(Visit visit, Visitor visitor, WaveDesk.Case about);
}
