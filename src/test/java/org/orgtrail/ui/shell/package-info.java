@NullMarked
package org.orgtrail.ui.shell;

import org.jspecify.annotations.NullMarked;
