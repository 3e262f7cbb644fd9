package nl.samenspel.chart;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Markup as a browser reads it; refuses what is not well-formed. */
record Drawn(Document document) {

    static Drawn of(String markup) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(builder.parse(new InputSource(new StringReader(markup))));
        } catch (Exception notWellFormed) {
            throw new AssertionError(markup, notWellFormed);
        }
    }

    List<Element> all(String path) {
        try {
            var found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(each -> (Element) found.item(each))
                    .toList();
        } catch (Exception wrongPath) {
            throw new AssertionError(path, wrongPath);
        }
    }

    List<Element> of(String element, Line line) {
        return all(group(line) + "//" + element);
    }

    /** The middles of the marks of a line, in the order of the aspects. */
    List<Point> marks(Line line) {
        return all(group(line) + "//*[self::circle or self::rect]").stream()
                .map(mark -> mark.getTagName().equals("circle")
                        ? new Point(number(mark, "cx"), number(mark, "cy"))
                        : new Point(
                                number(mark, "x") + number(mark, "width") / 2,
                                number(mark, "y") + number(mark, "height") / 2))
                .toList();
    }

    private static String group(Line line) {
        return "//g[contains(concat(' ', @class, ' '), ' " + line.slug() + " ')]";
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
