@NullMarked
package org.orgtrail.ui.chart;

import org.jspecify.annotations.NullMarked;
