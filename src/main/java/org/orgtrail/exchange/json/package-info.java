/** Reading what a caller has sent: strictly, by the records it is to become, and each mistake told at its place. */
@NullMarked
package org.orgtrail.exchange.json;

import org.jspecify.annotations.NullMarked;
