@NullMarked
package org.orgtrail.history;

import org.jspecify.annotations.NullMarked;
