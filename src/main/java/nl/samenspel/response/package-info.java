/** What a respondent answers: a draft that is saved choice by choice, and sent in. */
@NullMarked
package nl.samenspel.response;

import org.jspecify.annotations.NullMarked;
