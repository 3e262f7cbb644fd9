@NullMarked
package nl.samenspel.dialogue.web;

import org.jspecify.annotations.NullMarked;
