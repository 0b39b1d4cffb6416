/** Proofreading of words: spelling, digits, and the names of months, states and people. */
@NullMarked
package org.jarida.arabic.proof.word;

import org.jspecify.annotations.NullMarked;
