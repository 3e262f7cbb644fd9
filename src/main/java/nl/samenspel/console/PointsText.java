package nl.samenspel.console;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.result.telling.Evidence;
import nl.samenspel.result.telling.FormWords;
import nl.samenspel.result.telling.Headline;
import nl.samenspel.result.telling.Point;
import nl.samenspel.result.telling.TopicWords;
import nl.samenspel.wording.Wording;

/** What a result says above its figures, as the results page says it. */
record PointsText(Wording wording, AssessmentModel model, ClosedWave wave) {

    String text() {
        var outstanding = new Outstanding(model, wave.result(), wave.findings());
        var form = new FormWords(wording, wave.result(), wave.findings());
        return new Headline(wording, outstanding).text() + "\n"
                + lines(new Evidence(wording, outstanding).points())
                + under(
                        "result.agenda",
                        new TopicWords(wording, outstanding)
                                .topics().stream().map(TopicWords.Topic::point).toList())
                + under("result.form", form.points())
                + under("result.questions", form.questions());
    }

    private String under(String heading, List<Point> points) {
        return points.isEmpty() ? "" : "\n" + wording.say(heading) + "\n" + lines(points);
    }

    private String lines(List<Point> points) {
        return points.stream().map(this::line).collect(Collectors.joining());
    }

    /** Some are about something that ends as a sentence does. */
    private String line(Point point) {
        return "  "
                + (point.what().endsWith(".")
                        ? point.what() + " " + point.sentence()
                        : wording.words().labelled(point.what(), point.sentence()))
                + "\n";
    }
}
