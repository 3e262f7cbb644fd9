/**
 * The mathematics of ratings on a scale: what a wave shows, and how sure that is. It stands in rooms, each on those before it:
 * {@code statistics} (numbers), {@code asked} (questions, answers, promises), {@code disclosure} (what may be told of them), and
 * here the results, which are derived from a snapshot and from nothing else. {@code selection} compares
 * candidates with what is wanted; {@code portfolio} is ahead of the pages that will show it.
 */
@ApplicationModule(allowedDependencies = {"party"})
@NullMarked
package nl.samenspel.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
