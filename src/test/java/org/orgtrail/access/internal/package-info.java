@NullMarked
package org.orgtrail.access.internal;

import org.jspecify.annotations.NullMarked;
