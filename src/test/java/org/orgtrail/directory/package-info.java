@NullMarked
package org.orgtrail.directory;

import org.jspecify.annotations.NullMarked;
