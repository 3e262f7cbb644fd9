package nl.samenspel.model.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.FramePlaces;
import org.springframework.core.annotation.Order;

@Contribution
@Order(1)
class ModelPlaces implements FramePlaces {

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("frame.footer.model", ModelAddresses.NEWEST, true));
    }
}
