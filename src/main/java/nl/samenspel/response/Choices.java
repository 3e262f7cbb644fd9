package nl.samenspel.response;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;

/**
 * What somebody chose at one moment.
 *
 * @param key of the device from which it came by a link; empty when it came by none
 */
public record Choices(Invitation by, Optional<DeviceKey> key, WaveTerms terms, Map<Question, Answer> answers) {

    Optional<Holder> holder() {
        return key.map(of -> new Holder(by, of));
    }
}
