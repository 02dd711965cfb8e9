/** What the service owes its readers to say of how accessible it is. */
@NullMarked
package org.orgtrail.ui.accessibility;

import org.jspecify.annotations.NullMarked;
