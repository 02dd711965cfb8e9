@NullMarked
package org.orgtrail.ui.record;

import org.jspecify.annotations.NullMarked;
