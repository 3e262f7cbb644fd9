package nl.samenspel.result.telling;

import java.util.List;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Mismatch;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.wording.Wording;

/** Asks about what does not meet: a question for the dialogue each, and no verdict (method §9.4). */
record MismatchWords(Wording wording, Result result, Findings findings) {

    private enum Question {
        INTENTION,
        PERCEPTION,
        EVIDENCE,
        STRATEGIES,
        IMPORTANCE
    }

    private static final Spoken<Question> ASKED = Spoken.of("result.mismatch", Question.class);
    private static final Spoken<Question> TITLE = ASKED.ending("title");

    List<Point> points() {
        return Mismatch.of(result, findings).stream().map(this::point).toList();
    }

    private Point point(Mismatch mismatch) {
        var forms = new FormWords(wording, result, findings);
        var customer = wording.party(Party.CUSTOMER);
        var supplier = wording.party(Party.SUPPLIER);
        return switch (mismatch) {
            case INTENTION ->
                asked(
                        Question.INTENTION,
                        customer,
                        forms.intention(Party.CUSTOMER, Topic.OWN_FORM),
                        supplier,
                        forms.intention(Party.SUPPLIER, Topic.OWN_FORM));
            case PERCEPTION_OF_CUSTOMER -> perception(forms, Party.CUSTOMER);
            case PERCEPTION_OF_SUPPLIER -> perception(forms, Party.SUPPLIER);
            case EVIDENCE -> asked(Question.EVIDENCE, forms.intention(Party.CUSTOMER, Topic.OWN_FORM), forms.form());
            case OPPOSED_STRATEGIES -> asked(Question.STRATEGIES);
            case IMPORTANCE -> {
                var more = Mismatch.findsMoreImportant(result);
                yield asked(Question.IMPORTANCE, wording.party(more), wording.party(more.other()));
            }
        };
    }

    private Point perception(FormWords forms, Party thinking) {
        return asked(
                Question.PERCEPTION,
                wording.party(thinking),
                wording.party(thinking.other()),
                forms.intention(thinking, Topic.OTHER_FORM),
                forms.intention(thinking.other(), Topic.OWN_FORM));
    }

    private Point asked(Question question, Object... arguments) {
        return new Point(
                wording.words().say(TITLE, question, arguments), wording.words().say(ASKED, question, arguments));
    }
}
