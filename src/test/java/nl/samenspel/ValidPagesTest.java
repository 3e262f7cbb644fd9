package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every page is HTML as it is meant to be, whoever reads it. */
class ValidPagesTest {

    private static final int FEW = 2;
    private static final int PAGES_AT_LEAST = 300;

    private static final HtmlChecker CHECKER = HtmlChecker.ofPages();

    @Test
    void aPageThatIsWrongIsFound() {
        assertThat(CHECKER.findings("<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a>"))
                .isNotEmpty();
    }

    @Test
    void noPageIsWrong() {
        var walk = new PageWalk<>(new CrowdedWorkspace(Site.running(), FEW), Browser::get).everywhere();
        var findings = new TreeMap<String, List<String>>();
        var looked = 0;
        for (var visit : walk.entrySet()) {
            var answer = visit.getValue();
            if (isPage(answer)) {
                looked++;
                for (String finding : CHECKER.findings(answer.body())) {
                    findings.computeIfAbsent(finding.replaceFirst("^[0-9]+: ", ""), _ -> new ArrayList<>())
                            .add(visit.getKey().toString());
                }
            }
        }

        assertThat(looked).isGreaterThan(PAGES_AT_LEAST);
        assertThat(findings).isEmpty();
    }

    private static boolean isPage(Browser.Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && !answer.body().isEmpty();
    }
}
