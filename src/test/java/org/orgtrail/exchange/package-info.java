@NullMarked
package org.orgtrail.exchange;

import org.jspecify.annotations.NullMarked;
