/** Samenspel: customer and supplier measure how they work together, see it side by side, and talk about it. */
@NullMarked
package nl.samenspel;

import org.jspecify.annotations.NullMarked;
