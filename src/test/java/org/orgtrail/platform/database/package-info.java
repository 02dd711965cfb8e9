@NullMarked
package org.orgtrail.platform.database;

import org.jspecify.annotations.NullMarked;
