/** What the tests stand on: databases, the shared application, its clock. */
@NullMarked
package org.orgtrail.testing;

import org.jspecify.annotations.NullMarked;
