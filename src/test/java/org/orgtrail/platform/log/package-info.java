@NullMarked
package org.orgtrail.platform.log;

import org.jspecify.annotations.NullMarked;
