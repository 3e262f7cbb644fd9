package nl.samenspel.demonstration.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.samenspel.demonstration.StartFollowUp.Participant;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.response.Draft;

/**
 * Who is asked in the follow-up, and what they answered: a column for each person, and after their names, parties and
 * governance levels a row for each question or remark.
 */
final class FollowUpFile {

    private static final int HEADINGS = 3;
    private static final String REMARK = ".remark";
    private static final String DO_NOT_KNOW = "?";

    private final List<CsvRecord> rows;
    private final CaseTexts texts;

    private FollowUpFile(List<CsvRecord> rows, CaseTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    static List<Participant> read(InputStream stream, CaseTexts texts) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = reader.stream().toList();
            return IntStream.range(1, rows.getFirst().getFieldCount())
                    .mapToObj(new FollowUpFile(rows, texts)::participant)
                    .toList();
        }
    }

    private Participant participant(int column) {
        var answers = new HashMap<Question, Answer>();
        var remarks = new HashMap<String, String>();
        for (CsvRecord row : rows.subList(HEADINGS, rows.size())) {
            var about = row.getField(0);
            var text = row.getField(column);
            if (text.isEmpty()) {
                continue;
            }
            if (about.endsWith(REMARK)) {
                remarks.put(about.substring(0, about.length() - REMARK.length()), texts.of(text));
            } else {
                answers.put(Question.parse(about), answer(text));
            }
        }
        return new Participant(person(column), new Draft(answers, remarks));
    }

    /** Nobody is ever written to, so nobody needs an address. */
    private Person person(int column) {
        return new Person(
                rows.get(0).getField(column),
                "",
                Party.valueOf(rows.get(1).getField(column).toUpperCase(Locale.ROOT)),
                GovernanceLevel.valueOf(rows.get(2).getField(column).toUpperCase(Locale.ROOT)));
    }

    private static Answer answer(String text) {
        return text.equals(DO_NOT_KNOW) ? Answer.doNotKnow() : Answer.rated(Integer.parseInt(text));
    }
}
