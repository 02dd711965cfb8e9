@NullMarked
package org.orgtrail.history.internal;

import org.jspecify.annotations.NullMarked;
