package nl.samenspel.response.web;

import java.util.List;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.platform.Words;
import org.springframework.modulith.NamedInterface;

/** What a module above has to tell before the first question, which knows nothing of it. */
@NamedInterface("before")
public interface BeforeAnswering {

    /** A sentence each, the same for everybody who is asked; none where there is nothing to tell. */
    List<String> told(Words words, WaveTerms terms);
}
