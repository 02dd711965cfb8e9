@NullMarked
package org.orgtrail.ui.audit;

import org.jspecify.annotations.NullMarked;
