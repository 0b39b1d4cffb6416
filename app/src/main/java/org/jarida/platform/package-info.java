/** Database, change log, files, settings and web plumbing: no noun of the newsroom. */
@NullMarked
package org.jarida.platform;

import org.jspecify.annotations.NullMarked;
