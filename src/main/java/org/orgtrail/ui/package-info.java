/** The face for people: the screens, in Swedish and English. */
@NullMarked
package org.orgtrail.ui;

import org.jspecify.annotations.NullMarked;
