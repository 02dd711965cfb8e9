/** What every address of the API has in common: who is calling, in which language, and how a problem is told (RFC 9457). */
@NullMarked
package org.orgtrail.exchange.web;

import org.jspecify.annotations.NullMarked;
