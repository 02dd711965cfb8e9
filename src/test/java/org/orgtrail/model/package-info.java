/** Random histories of an organisation, recorded for real and compared with a model so simple that it can be seen to be right. */
@NullMarked
package org.orgtrail.model;

import org.jspecify.annotations.NullMarked;
