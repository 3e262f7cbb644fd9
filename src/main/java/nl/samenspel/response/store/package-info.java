/** Answers and remarks in the database. */
@NullMarked
package nl.samenspel.response.store;

import org.jspecify.annotations.NullMarked;
