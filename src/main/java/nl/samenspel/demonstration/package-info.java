/** The cases of the paper as a living demonstration, made with the acts of all the other modules. */
@NullMarked
package nl.samenspel.demonstration;

import org.jspecify.annotations.NullMarked;
