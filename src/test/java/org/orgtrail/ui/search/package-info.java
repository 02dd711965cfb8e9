@NullMarked
package org.orgtrail.ui.search;

import org.jspecify.annotations.NullMarked;
