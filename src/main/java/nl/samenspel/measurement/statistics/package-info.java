/** Numbers and nothing else: exact fractions, histograms of scores on a scale, posteriors, tests, agreement. It knows no aspect and no party. */
@NamedInterface("statistics")
@NullMarked
package nl.samenspel.measurement.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
