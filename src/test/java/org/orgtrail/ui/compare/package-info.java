@NullMarked
package org.orgtrail.ui.compare;

import org.jspecify.annotations.NullMarked;
