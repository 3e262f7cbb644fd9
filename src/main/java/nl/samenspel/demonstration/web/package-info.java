/** The page that throws the demonstration away. */
@NullMarked
package nl.samenspel.demonstration.web;

import org.jspecify.annotations.NullMarked;
