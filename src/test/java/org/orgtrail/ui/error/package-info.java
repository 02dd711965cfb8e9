@NullMarked
package org.orgtrail.ui.error;

import org.jspecify.annotations.NullMarked;
