/**
 * What somebody wants to happen, one record an intent. Each names the thing it is about; its dates are the first days on which
 * it holds. A command can be made from anything that fits its types: whether it may stand is decided when it is recorded.
 */
@NullMarked
package org.orgtrail.organisation.command;

import org.jspecify.annotations.NullMarked;
