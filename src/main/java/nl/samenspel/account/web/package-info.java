/** Signing in, a workspace and its people, and the one door that all requests go through. */
@NullMarked
package nl.samenspel.account.web;

import org.jspecify.annotations.NullMarked;
