/** Tests of the house as a whole. */
@NullMarked
package nl.samenspel;

import org.jspecify.annotations.NullMarked;
