package nl.samenspel.response.web.answering;

/**
 * Before a device is left.
 *
 * @param code with which the person goes on elsewhere, or here again
 * @param sent whether the answers were sent in
 */
public record DoneView(AnsweringAddresses at, String code, boolean sent) {}
