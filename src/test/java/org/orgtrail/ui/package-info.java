@NullMarked
package org.orgtrail.ui;

import org.jspecify.annotations.NullMarked;
