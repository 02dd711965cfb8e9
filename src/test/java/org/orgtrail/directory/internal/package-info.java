@NullMarked
package org.orgtrail.directory.internal;

import org.jspecify.annotations.NullMarked;
