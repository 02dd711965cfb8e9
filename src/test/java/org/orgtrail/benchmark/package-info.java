/** Measures, and asserts nothing: run by the profile {@code benchmark}, and by no other build. */
@NullMarked
package org.orgtrail.benchmark;

import org.jspecify.annotations.NullMarked;
