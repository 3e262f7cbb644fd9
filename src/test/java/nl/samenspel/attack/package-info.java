/** Outsiders who read what is published, know who skipped what, and try to find out what a few people answered. */
@NullMarked
package nl.samenspel.attack;

import org.jspecify.annotations.NullMarked;
