@NullMarked
package org.orgtrail.access;

import org.jspecify.annotations.NullMarked;
