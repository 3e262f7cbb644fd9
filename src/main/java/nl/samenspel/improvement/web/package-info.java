@NullMarked
package nl.samenspel.improvement.web;

import org.jspecify.annotations.NullMarked;
