/**
 * How Arabic news is made findable: a Lucene analyzer for articles and for what readers ask.
 *
 * <p>The only package of the library that needs Lucene.
 */
@NullMarked
package org.jarida.arabic.search;

import org.jspecify.annotations.NullMarked;
