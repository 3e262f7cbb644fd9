/** The pages of tenders, and those on which the people of a team answer. */
@NullMarked
package nl.samenspel.selection.web;

import org.jspecify.annotations.NullMarked;
