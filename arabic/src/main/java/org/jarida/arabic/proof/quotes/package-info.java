/** Finds the quotation marks of a text and which of them belong together, broken or not. */
@NullMarked
package org.jarida.arabic.proof.quotes;

import org.jspecify.annotations.NullMarked;
