package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Link;

/**
 * What the parties of a collaboration agreed on at their kick-off, on one page.
 *
 * @param trail the places above this page
 * @param lead which version it is, and since when
 * @param next that another version is being prepared, in a sentence; empty unless so
 * @param topics what was agreed on
 * @param consents who agreed to it, for each party
 * @param fingerprint of the record that both agreed to
 * @param record that record
 * @param versions all that there are, where there are more than one
 * @param renew where another version is prepared; empty for a visitor who may not
 */
public record CharterView(
        List<Frame.Place> trail,
        String lead,
        String next,
        List<RecordView.OfTopic> topics,
        List<RecordView.Consent> consents,
        String fingerprint,
        String record,
        List<Link> versions,
        String renew) {}
