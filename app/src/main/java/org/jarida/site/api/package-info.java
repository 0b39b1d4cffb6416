/** The API: what is public, as JSON for programs of others. */
@NullMarked
package org.jarida.site.api;

import org.jspecify.annotations.NullMarked;
