/** Article, section, body and revision. */
@NullMarked
package org.jarida.article;

import org.jspecify.annotations.NullMarked;
