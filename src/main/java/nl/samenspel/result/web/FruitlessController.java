package nl.samenspel.result.web;

import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.result.DiscardFruitless;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Discarding a wave that has nothing to show. */
@Controller
class FruitlessController {

    private final WaveDesk desk;
    private final DiscardFruitless discardFruitless;

    FruitlessController(WaveDesk desk, DiscardFruitless discardFruitless) {
        this.desk = desk;
        this.discardFruitless = discardFruitless;
    }

    @PostMapping("/workspaces/{workspace}/waves/{id}/fruitless/discard")
    View discard(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.PLAN_WAVE, workspace, id);
        if (!(about.wave() instanceof Wave.Fruitless fruitless)) {
            return Page.seeOther(about.address());
        }
        discardFruitless.handle(fruitless, visitor.name());
        return Page.seeOther(CollaborationAddresses.of(about.collaboration()));
    }
}
