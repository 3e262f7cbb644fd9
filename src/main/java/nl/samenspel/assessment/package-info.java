/** One wave of measuring: who is asked what until when, and what becomes of it: planned, open, sealed, revealed. */
@NullMarked
package nl.samenspel.assessment;

import org.jspecify.annotations.NullMarked;
