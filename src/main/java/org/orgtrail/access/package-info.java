/**
 * Accounts: who may sign in, with what password, and who may therefore record changes. Everybody may read what is public
 * without one.
 */
@NullMarked
package org.orgtrail.access;

import org.jspecify.annotations.NullMarked;
