/** Journeys in a real browser. They run where a Chromium is found. */
@NullMarked
package org.orgtrail.browser;

import org.jspecify.annotations.NullMarked;
