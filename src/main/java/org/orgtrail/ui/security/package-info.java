/** Signing in and out, and what the web is allowed: which addresses are open, and the headers that protect every page. */
@NullMarked
package org.orgtrail.ui.security;

import org.jspecify.annotations.NullMarked;
