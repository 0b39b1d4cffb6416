/** Proofreading of what stands between words: blanks, marks, quotation marks, brackets, dashes. */
@NullMarked
package org.jarida.arabic.proof.mark;

import org.jspecify.annotations.NullMarked;
