@NullMarked
package org.orgtrail.ui.accessibility;

import org.jspecify.annotations.NullMarked;
