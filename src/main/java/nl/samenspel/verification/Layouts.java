package nl.samenspel.verification;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of reference file that can be checked. */
final class Layouts {
    static final List<Layout> ALL = Stream.of(
                    BandLayouts.ALL,
                    AgreementLayouts.ALL,
                    GapLayouts.ALL,
                    PortfolioLayouts.ALL,
                    ForecastLayouts.ALL,
                    FormLayouts.ALL,
                    SelectionLayouts.ALL,
                    PublishedLayouts.ALL,
                    DisclosureLayouts.ALL)
            .flatMap(List::stream)
            .toList();

    private Layouts() {}
}
