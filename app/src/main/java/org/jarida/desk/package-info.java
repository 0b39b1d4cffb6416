/** Screens of the newsroom that show several nouns: the article bench and its revisions. */
@NullMarked
package org.jarida.desk;

import org.jspecify.annotations.NullMarked;
