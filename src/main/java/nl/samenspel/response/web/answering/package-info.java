/** What all pages have in common on which somebody answers by a personal link, whatever is asked there. */
@NamedInterface("answering")
@NullMarked
package nl.samenspel.response.web.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
