/** The pages on which somebody answers, without an account: a personal link on a device of one's own. */
@NullMarked
package nl.samenspel.response.web;

import org.jspecify.annotations.NullMarked;
