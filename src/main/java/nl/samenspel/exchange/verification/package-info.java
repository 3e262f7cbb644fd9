/** Checks what {@code measurement} computes against reference values that others computed. */
@NullMarked
package nl.samenspel.exchange.verification;

import org.jspecify.annotations.NullMarked;
