/** Measures, and asserts nothing: each class is run by hand, as its comment says, and by no build. */
@NullMarked
package org.orgtrail.benchmark;

import org.jspecify.annotations.NullMarked;
