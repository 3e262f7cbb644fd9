package nl.samenspel.account.web;

import nl.samenspel.platform.Language;
import org.springframework.modulith.NamedInterface;

/** The page, of a module above, on which the demonstration is thrown away or made again. */
@NamedInterface("sections")
public interface DemonstrationRemoval {

    String address();

    /** Where it is asked to be made again, in the language of the page. */
    String again();

    /** Is it told in another language than this one, so that somebody may want it made again? */
    boolean isToldOtherwise(Language language);
}
