/** Which posts are vacant or held for the time being. */
@NullMarked
package org.orgtrail.ui.vacancies;

import org.jspecify.annotations.NullMarked;
