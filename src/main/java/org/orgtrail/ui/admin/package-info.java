/** Screens for those who look after accounts and read models. */
@NullMarked
package org.orgtrail.ui.admin;

import org.jspecify.annotations.NullMarked;
