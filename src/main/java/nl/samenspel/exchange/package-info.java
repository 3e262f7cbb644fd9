/** Case files in, the results document out, and the command that turns the one into the other. */
@NullMarked
package nl.samenspel.exchange;

import org.jspecify.annotations.NullMarked;
