package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.assessment.FindQuestions;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.FindLinkedWave;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.LinkOpening;
import nl.samenspel.invitation.OpenLink;
import nl.samenspel.invitation.Tries;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.response.web.answering.DeviceCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.View;

/** Receives whoever comes with a personal link. */
@Component
class Reception {

    /** How the terms of a wave are found. */
    private interface Terms {
        Optional<WaveTerms> of(WorkspaceId workspace, WaveId wave);
    }

    private final OpenLink openLink;
    private final FindLinkedWave findLinkedWave;
    private final FindWave findWave;
    private final FindModel findModel;
    private final FindQuestions findQuestions;
    private final FindCollaboration findCollaboration;
    private final Transactions transactions;

    Reception(
            OpenLink openLink,
            FindLinkedWave findLinkedWave,
            FindWave findWave,
            FindModel findModel,
            FindQuestions findQuestions,
            FindCollaboration findCollaboration,
            Transactions transactions) {
        this.openLink = openLink;
        this.findLinkedWave = findLinkedWave;
        this.findWave = findWave;
        this.findModel = findModel;
        this.findQuestions = findQuestions;
        this.findCollaboration = findCollaboration;
        this.transactions = transactions;
    }

    Arrival arrive(String link, HttpServletRequest request) {
        var key = DeviceCookie.read(request);
        return arrival(link, key, openLink.handle(link, key.map(DeviceKey::token)), findWave::accepting);
    }

    /** As {@link #arrive}, for a request that saves: whether the wave and the link still allow it is looked at while saving. */
    Arrival arriveToSave(String link, HttpServletRequest request) {
        var key = DeviceCookie.read(request);
        return arrival(link, key, openLink.again(link, key.map(DeviceKey::token)), findWave::fixedTerms);
    }

    private Arrival arrival(String link, Optional<DeviceKey> key, LinkOpening opening, Terms terms) {
        return switch (opening) {
            case LinkOpening.Unknown _ -> shut(link);
            case LinkOpening.NotRecognised found ->
                seated(link, found.invitation(), Optional.empty(), terms, Arrival.AtTheDoor::new);
            case LinkOpening.Recognised found ->
                seated(
                        link,
                        found.invitation(),
                        found.elsewhere(),
                        terms,
                        seat -> new Arrival.Inside(seat, key.orElseThrow()));
        };
    }

    /** As {@link #inside}, for a page that only shows something. */
    View look(String link, HttpServletRequest request, Function<Arrival.Inside, View> page) {
        return transactions.readTogether(() -> inside(link, request, page));
    }

    /** The page for whoever is on the link's own device; everybody else is led to the front. */
    View inside(String link, HttpServletRequest request, Function<Arrival.Inside, View> page) {
        return arrive(link, request) instanceof Arrival.Inside inside ? page.apply(inside) : toFront(link);
    }

    /** As {@link #inside}, for a form; what it held is not lost on a device that the link does not belong to any more. */
    View save(
            String link,
            HttpServletRequest request,
            Function<Arrival.Inside, View> page,
            Function<Seat, View> unsaved) {
        return switch (arrive(link, request)) {
            case Arrival.Inside inside -> page.apply(inside);
            case Arrival.AtTheDoor(Seat seat) -> unsaved.apply(seat);
            case Arrival.Nowhere _, Arrival.Shut _ -> toFront(link);
        };
    }

    /** Whether nobody can answer by the link any more, be it that it is forgotten. */
    boolean isOver(String link, HttpServletRequest request) {
        return switch (arrive(link, request)) {
            case Arrival.Nowhere _, Arrival.Shut _ -> true;
            case Arrival.AtTheDoor _, Arrival.Inside _ -> false;
        };
    }

    static View toFront(String link) {
        return Page.seeOther(AnsweringAddresses.of(link).front());
    }

    private Arrival seated(
            String link,
            Invitation invitation,
            Optional<Tries> elsewhere,
            Terms terms,
            Function<Seat, Arrival> arrival) {
        return terms.of(invitation.workspace(), invitation.wave())
                .map(found -> arrival.apply(seat(link, invitation, elsewhere, found)))
                .orElseGet(Arrival.Shut::new);
    }

    private Arrival shut(String link) {
        return findLinkedWave.handle(link).<Arrival>map(_ -> new Arrival.Shut()).orElseGet(Arrival.Nowhere::new);
    }

    private Seat seat(String link, Invitation invitation, Optional<Tries> elsewhere, WaveTerms terms) {
        var names = SingletonSupplier.of(() -> findCollaboration.names(terms.workspace(), terms.collaboration()));
        var model = findModel.handle(terms.model());
        return new Seat(link, invitation, terms, model, findQuestions.of(terms), names, elsewhere);
    }
}
