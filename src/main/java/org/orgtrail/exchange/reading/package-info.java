/** Reading over the API: the same pages, trees and histories as on the screens, as of any point. */
@NullMarked
package org.orgtrail.exchange.reading;

import org.jspecify.annotations.NullMarked;
