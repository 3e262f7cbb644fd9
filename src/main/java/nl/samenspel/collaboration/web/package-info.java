/** The pages of collaborations, and what the page of a workspace tells of them. */
@NullMarked
package nl.samenspel.collaboration.web;

import org.jspecify.annotations.NullMarked;
