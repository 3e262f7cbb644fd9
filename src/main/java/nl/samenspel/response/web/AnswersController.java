package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.SaveAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<String> save(Visit visit, HttpServletRequest request, @PathVariable String link) {
        var arrival = reception.arriveToSave(link, request);
        return arrival instanceof Arrival.Inside inside
                ? save(visit, request, link, inside)
                : notInside(visit, arrival);
    }

    private ResponseEntity<String> save(Visit visit, HttpServletRequest request, String link, Arrival.Inside inside) {
        return switch (keepAnswers.handle(inside, AnswerForm.of(request, inside.seat()))) {
            case SAVED -> ResponseEntity.noContent().build();
            case NOT_ASKED -> told(HttpStatus.UNPROCESSABLE_CONTENT, visit.say("response.saving.not-asked"));
            case TOO_LONG ->
                told(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        visit.say("response.saving.too-long", SaveAnswer.LONGEST_REMARK));
            case TOO_LATE -> told(HttpStatus.GONE, visit.say("response.saving.too-late"));
            case NO_LONGER_HELD -> notInside(visit, reception.arrive(link, request));
        };
    }

    private static ResponseEntity<String> notInside(Visit visit, Arrival arrival) {
        return switch (arrival) {
            case Arrival.Nowhere _ -> told(HttpStatus.NOT_FOUND, visit.say("response.nowhere.text"));
            case Arrival.Shut _ -> told(HttpStatus.GONE, visit.say("response.saving.too-late"));
            case Arrival.AtTheDoor _, Arrival.Elsewhere _, Arrival.Inside _ ->
                told(HttpStatus.FORBIDDEN, visit.say("response.saving.other-device"));
        };
    }

    private static ResponseEntity<String> told(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .body(text);
    }
}
