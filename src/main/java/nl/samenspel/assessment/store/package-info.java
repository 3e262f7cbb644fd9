/** Waves in the database. */
@NullMarked
package nl.samenspel.assessment.store;

import org.jspecify.annotations.NullMarked;
