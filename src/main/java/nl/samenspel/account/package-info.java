/** Workspaces, the people who run measurements in them, their roles, and how they sign in. */
@NullMarked
package nl.samenspel.account;

import org.jspecify.annotations.NullMarked;
