@NullMarked
package org.orgtrail.ui.security;

import org.jspecify.annotations.NullMarked;
