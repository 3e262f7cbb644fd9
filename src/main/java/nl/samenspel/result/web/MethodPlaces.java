package nl.samenspel.result.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.FramePlaces;
import org.springframework.core.annotation.Order;

@Contribution
@Order(2)
class MethodPlaces implements FramePlaces {

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("frame.footer.method", ResultAddresses.METHOD, false));
    }
}
