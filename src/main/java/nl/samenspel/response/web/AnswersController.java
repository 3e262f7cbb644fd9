package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.web.answering.PlainAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the script of the answering page sends each choice as it is made. Says in plain text what went wrong. */
@Controller
class AnswersController {

    private final Reception reception;
    private final KeepAnswers keepAnswers;

    AnswersController(Reception reception, KeepAnswers keepAnswers) {
        this.reception = reception;
        this.keepAnswers = keepAnswers;
    }

    @PostMapping("/a/{link}/answers")
    void save(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link)
            throws IOException {
        var arrival = reception.arriveToSave(link, request);
        var told = arrival instanceof Arrival.Inside inside
                ? save(visit, request, link, inside)
                : notInside(visit, arrival);
        told.write(response);
    }

    private PlainAnswer save(Visit visit, HttpServletRequest request, String link, Arrival.Inside inside) {
        return switch (keepAnswers.handle(inside, AnswerForm.of(request, inside.seat()))) {
            case SAVED -> PlainAnswer.kept();
            case NOT_ASKED -> PlainAnswer.notAsked(visit);
            case TOO_LONG ->
                new PlainAnswer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        visit.say("response.saving.too-long", SaveAnswer.LONGEST_REMARK));
            case TOO_LATE, NO_LONGER_HELD -> notInside(visit, reception.arrive(link, request));
        };
    }

    private static PlainAnswer notInside(Visit visit, Arrival arrival) {
        return switch (arrival) {
            case Arrival.Nowhere _ -> new PlainAnswer(HttpStatus.NOT_FOUND, visit.say("response.nowhere.text"));
            case Arrival.Shut _ -> new PlainAnswer(HttpStatus.GONE, visit.say("response.saving.too-late"));
            case Arrival.AtTheDoor _, Arrival.Inside _ -> PlainAnswer.otherDevice(visit);
        };
    }
}
