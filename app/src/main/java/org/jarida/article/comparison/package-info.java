/** Two states of an article side by side, word by word. */
@NullMarked
@NamedInterface("comparison")
package org.jarida.article.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
