@NullMarked
package org.orgtrail.exchange.web;

import org.jspecify.annotations.NullMarked;
