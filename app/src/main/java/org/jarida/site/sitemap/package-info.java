/** Sitemaps: every public address, for search engines. */
@NullMarked
package org.jarida.site.sitemap;

import org.jspecify.annotations.NullMarked;
