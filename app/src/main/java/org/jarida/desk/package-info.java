/** Screens of the newsroom that span several nouns: my desk, the board, the article bench. */
@NullMarked
package org.jarida.desk;

import org.jspecify.annotations.NullMarked;
