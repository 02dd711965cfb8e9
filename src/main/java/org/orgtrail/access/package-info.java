/**
 * Accounts: who may sign in, with what password or by which provider, and what they may therefore see and change. Everybody may
 * read what is public without one.
 */
@NullMarked
package org.orgtrail.access;

import org.jspecify.annotations.NullMarked;
