@NullMarked
package org.orgtrail.platform;

import org.jspecify.annotations.NullMarked;
