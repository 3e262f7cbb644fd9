package nl.samenspel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyTest {
    private static final Path REFERENCES = Path.of("docs/references");

    @TempDir
    Path folder;

    @Test
    void everyReferenceThatIsShippedIsMet() throws IOException {
        Console console = Console.verify(REFERENCES.toString());

        assertThat(console.err()).isEmpty();
        assertThat(console.status()).as(console.out()).isZero();
        try (Stream<Path> files = Files.list(REFERENCES)) {
            List<String> references = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md") && !name.equals("coverage_populations.csv"))
                    .toList();
            assertThat(references)
                    .hasSizeGreaterThan(25)
                    .allSatisfy(name -> assertThat(console.out().lines().filter(line -> line.startsWith(name)))
                            .singleElement()
                            .asString()
                            .containsPattern("PASS|data for"));
        }
        assertThat(console.out())
                .doesNotContain("not fully checked")
                .contains("README.md: unknown layout, not checked");
    }

    @Test
    void whatIsNotComputedIsListedAndNeverPassed() {
        Console console = Console.verify(REFERENCES.toString());

        assertThat(console.out()).contains("columns not checked: Leik_D");
    }

    @Test
    void aReferenceThatIsMissedIsNamedWithItsLineAndBothValues() throws IOException {
        write("wilson.csv", "k,n,conf,wilson_lo,wilson_hi", "0,1,0.9,0,0.730134051216", "1,3,0.9,0.08,0.746466131719");

        Console console = Console.verify(folder.toString(), "--partial");

        assertThat(console.status()).isOne();
        assertThat(console.out())
                .contains("wilson.csv (wilson): FAIL. Rows checked: 2 of 2; values compared: 4")
                .contains("line 3, wilson_lo: the reference is 0.08, computed is 0.0782657");
    }

    @Test
    void missingAndStrangeValuesFailAndTheRestIsChecked() throws IOException {
        write(
                "wilson.csv",
                "k,n,conf,wilson_lo,wilson_hi,remark",
                ",1,0.9,0,0.730134051216,no hits given",
                "1,NA,0.9,0.269865948784,1,",
                "many,3,0.9,0.5,1,",
                "7,3,0.9,0.5,1,",
                "0,3,0.9,,0.474195574158,");

        Console console = Console.verify(folder.toString(), "--partial");

        assertThat(console.status()).as(console.out()).isOne();
        assertThat(console.out())
                .contains("FAIL. Rows checked: 1 of 5; values compared: 1")
                .contains("rows not fully checked: 1, the first on line 2: k is missing")
                .contains("the first on line 3: n is missing")
                .contains("the first on line 4: “many” in k cannot be computed with")
                .contains("the first on line 5: wilson_lo cannot be computed from these values")
                .contains("the first on line 6: wilson_lo is missing");
    }

    @Test
    void emptyUnknownAndBrokenFilesAreNamed() throws IOException {
        write("empty.csv");
        write("header.csv", "k,n,conf,wilson_lo,wilson_hi");
        write("other.csv", "name,colour", "sky,blue");
        write("ragged.csv", "k,n,conf,wilson_lo,wilson_hi", "0,1");

        Console console = Console.verify(folder.toString(), "--partial");

        assertThat(console.status()).isOne();
        assertThat(console.out())
                .contains("empty.csv: FAIL. The file is empty.")
                .contains("header.csv (wilson): FAIL, there was nothing to compare")
                .contains("other.csv: unknown layout, not checked")
                .contains("ragged.csv: FAIL. Line 2: This row has 2 values, but there are 5 columns.")
                .contains("Files that pass: 0; that fail: 3; not checked: 1");
    }

    @Test
    void aDatasetThatIsNotThereIsAskedFor() throws IOException {
        write(
                "reliability.csv",
                "dataset,scale,items,n_complete,alpha_raw",
                "elsewhere.csv,S,A+B,10,0.5",
                "here.csv,S,A+B,10,0.5");
        write("here.csv", "A,C", "1,2");

        Console console = Console.verify(folder.toString(), "--partial");

        assertThat(console.status()).as("nothing could be compared").isOne();
        assertThat(console.out())
                .contains("the file elsewhere.csv is not in this folder")
                .contains("the file here.csv has no column B")
                .contains("here.csv: data for reliability.csv");
    }

    /** Expected values by scipy 1.17.1 and by counting all choices one by one. */
    @Test
    void scoresMayBeMeansOfFacetsAndOnOtherScales() throws IOException {
        write(
                "twosample.csv",
                "case,x,y,nx,ny,cliff_delta,bm_stat,bm_p,n_permutations,wmw_exact_p_coin,meandiff_exact_p_coin",
                "halves,2.5 3 3.5 4 1 2 4.5 3,3 3.5 4.5 5 2.5 4 4.5 5 3.5,8,9,-0.527777777778,2.24265050304,"
                        + "0.0408025457967,24310,0.0772521596051,0.0571781160016",
                "below,-0.5 0 0.5 1 -2 -1 1.5 0,0 0.5 1.5 2 -0.5 1 1.5 2 0.5,8,9,-0.527777777778,2.24265050304,"
                        + "0.0408025457967,24310,0.0772521596051,0.0571781160016");
        write(
                "paired.csv",
                "case,before,after,n,mean_diff,sd_diff,P_up_minus_P_down,signtest_binom_p,signflip_mean_exact_p",
                "halves,2.5 3 3 1.5 4 2 3.5,3 3.5 3 2.5 3.5 3 4.5,7,0.5,0.577350269190,0.571428571429,0.21875,0.125");

        Console console = Console.verify(folder.toString(), "--partial");

        assertThat(console.out())
                .contains("Rows checked: 2 of 2; values compared: 16")
                .contains("Rows checked: 1 of 1; values compared: 6")
                .doesNotContain("not fully checked");
        assertThat(console.status()).as(console.out()).isZero();
    }

    /** By hand: x and y are uncorrelated, so that the squares of their correlations with z add up. */
    @Test
    void aPredictorThatComesAgainBeginsAnotherSet() throws IOException {
        write("plan.csv", "x,y,z", "1,1,2", "2,-1,1", "3,-1,2", "4,1,5");
        write(
                "lmg.csv",
                "dataset,outcome,predictor,lmg,R2,n",
                "old/plan,z,x,0.555555555556,0.555555555556,4",
                "old/plan,z,x,0.555555555556,1,4",
                "old/plan,z,y,0.444444444444,1,4");

        Console console = Console.verify(folder.toString(), "--partial");

        assertThat(console.out()).contains("plan.csv: data for lmg.csv");
        assertThat(console.status()).as(console.out()).isZero();
    }

    @Test
    void aGroupWithoutPeopleIsNamed() throws IOException {
        write("people.csv", "group,A", "east,3", "east,4");
        write(
                "agreement.csv",
                "dataset,group,item,c1,c2,c3,c4,c5,mean",
                "people.csv,west,A,0,0,1,1,0,3.5",
                "people.csv,east,A,0,0,1,1,0,3.5");

        assertThat(Console.verify(folder.toString(), "--partial").out())
                .contains("not fully checked: 1, the first on line 2: in the file people.csv nobody is in group west");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysEverything(Language language) throws IOException {
        write("empty.csv");
        write("other.csv", "name,colour", "sky,blue");
        write("wilson.csv", "k,n,conf,wilson_lo,wilson_hi", "0,1,0.9,0.5,0.730134051216", ",1,0.9,0,");

        assertThat(Console.verify(language, folder.toString(), "--partial").out())
                .contains("0.5")
                .doesNotContain("{");
        assertThat(Console.verify(language).status()).isEqualTo(2);
        assertThat(Console.verify(language, folder.resolve("nowhere").toString())
                        .err())
                .contains("nowhere");
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(
                folder.resolve(name), lines.length == 0 ? "" : String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
