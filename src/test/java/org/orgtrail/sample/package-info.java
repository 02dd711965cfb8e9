@NullMarked
package org.orgtrail.sample;

import org.jspecify.annotations.NullMarked;
