package nl.samenspel.response;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.Answer;
import nl.samenspel.measurement.Question;

/**
 * What somebody chose at one moment.
 *
 * @param holder of the link by which it came; empty when it came by none
 */
public record Choices(Invitation by, Optional<Holder> holder, WaveTerms terms, Map<Question, Answer> answers) {}
