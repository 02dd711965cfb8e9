/** The org chart: drawn by our own element in the browser, and the same as an indented table. */
@NullMarked
package org.orgtrail.ui.chart;

import org.jspecify.annotations.NullMarked;
