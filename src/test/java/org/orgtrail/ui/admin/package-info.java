@NullMarked
package org.orgtrail.ui.admin;

import org.jspecify.annotations.NullMarked;
