@NullMarked
package org.orgtrail.organisation.internal;

import org.jspecify.annotations.NullMarked;
