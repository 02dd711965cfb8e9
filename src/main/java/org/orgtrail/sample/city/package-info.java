/**
 * The invented city round the reference area, made of word lists and chance. {@link org.orgtrail.sample.city.CityHistory} is all that
 * others use.
 */
@NullMarked
package org.orgtrail.sample.city;

import org.jspecify.annotations.NullMarked;
