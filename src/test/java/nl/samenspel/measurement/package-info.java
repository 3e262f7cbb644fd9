/** Tests of the mathematics, most of them properties of random waves. */
@NullMarked
package nl.samenspel.measurement;

import org.jspecify.annotations.NullMarked;
