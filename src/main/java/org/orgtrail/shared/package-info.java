/**
 * The vocabulary every package speaks: ids, dates, timelines, texts, and the ports between features. No framework but
 * Jackson's annotations and JSpecify.
 */
@NullMarked
package org.orgtrail.shared;

import org.jspecify.annotations.NullMarked;
