package nl.samenspel;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds pages against the rules of HTML with the Nu checker. */
final class HtmlChecker {

    /** What is drawn on a page is well-formed XML too, as it may stand by itself. */
    private static final String AS_IN_XML = "Trailing slash on void elements";

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final List<String> found = new ArrayList<>();
    private final ErrorHandler finding = new Finding(found);

    private HtmlChecker() {}

    /** What is not as it should be, with the line in which it stands. */
    private record Finding(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            found.add(told(warning));
        }

        @Override
        public void error(SAXParseException error) {
            found.add(told(error));
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add(told(error));
        }

        private static String told(SAXParseException what) {
            return what.getLineNumber() + ": " + what.getMessage();
        }
    }

    static HtmlChecker ofPages() {
        var checker = new HtmlChecker();
        try {
            checker.validator.setUpMainSchema(HTML, checker.finding);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return checker;
    }

    /** Errors and warnings; none where all is well. */
    List<String> findings(String page) {
        found.clear();
        try {
            validator.setUpValidatorAndParsers(finding, true, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        } catch (IOException | SAXException failed) {
            throw new IllegalStateException(failed);
        }
        return found.stream().filter(one -> !one.contains(AS_IN_XML)).toList();
    }
}
