package nl.samenspel.response.web;

import nl.samenspel.invitation.web.LinkAddresses;
import nl.samenspel.platform.Contribution;
import nl.samenspel.response.web.answering.AnsweringAddresses;

@Contribution
class AnsweringLinks implements LinkAddresses {

    @Override
    public String personal(String link) {
        return AnsweringAddresses.of(link).front();
    }

    @Override
    public String shared(String link) {
        return AnsweringAddresses.join(link);
    }

    @Override
    public String ticket(String code) {
        return AnsweringAddresses.ticket(code);
    }
}
