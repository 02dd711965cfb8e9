/** The reference area of the sample organisation, written by hand: few changes, each of a kind of its own. */
@NullMarked
package org.orgtrail.sample.area;

import org.jspecify.annotations.NullMarked;
