/** The instrument seen over many relations: reliability, and what each aspect contributes to an outcome. Ahead of the pages that will show it; {@code verify} holds it against published values. */
@NamedInterface("portfolio")
@NullMarked
package nl.samenspel.measurement.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
