/** When a collaboration asks again, and when it meets again. */
@NullMarked
package nl.samenspel.improvement.rhythm;

import org.jspecify.annotations.NullMarked;
