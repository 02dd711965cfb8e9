@NullMarked
package org.orgtrail.organisation;

import org.jspecify.annotations.NullMarked;
