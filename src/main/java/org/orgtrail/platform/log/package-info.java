/**
 * The log in PostgreSQL, and Axon on top of it: the one door through which changes are written, the storage engine, the read
 * models that follow, and the checks at start-up that all of it is wired as it must be.
 */
@NullMarked
package org.orgtrail.platform.log;

import org.jspecify.annotations.NullMarked;
