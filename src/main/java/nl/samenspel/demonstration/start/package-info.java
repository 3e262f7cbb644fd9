/** Makes the demonstration when the product starts for the first time. */
@NullMarked
package nl.samenspel.demonstration.start;

import org.jspecify.annotations.NullMarked;
