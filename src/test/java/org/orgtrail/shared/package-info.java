@NullMarked
package org.orgtrail.shared;

import org.jspecify.annotations.NullMarked;
