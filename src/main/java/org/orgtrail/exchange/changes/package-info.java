/** Recording changes over the API: {@code POST /api/v1/changes}. */
@NullMarked
package org.orgtrail.exchange.changes;

import org.jspecify.annotations.NullMarked;
