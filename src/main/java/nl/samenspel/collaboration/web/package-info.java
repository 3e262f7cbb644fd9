/** The pages of a workspace, its collaborations and the people who may see them. */
@NullMarked
package nl.samenspel.collaboration.web;

import org.jspecify.annotations.NullMarked;
