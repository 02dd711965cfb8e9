@NullMarked
package org.orgtrail.ui.directory;

import org.jspecify.annotations.NullMarked;
