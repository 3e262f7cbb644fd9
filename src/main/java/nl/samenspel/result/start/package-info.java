/** What closes waves by itself, at night and after a start. */
@NullMarked
package nl.samenspel.result.start;

import org.jspecify.annotations.NullMarked;
