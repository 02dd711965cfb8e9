/** How the directory is projected and read. */
@NullMarked
package org.orgtrail.directory.internal;

import org.jspecify.annotations.NullMarked;
