/** The database: the server that the application starts by itself where none is configured, and the checks on any of them. */
@NullMarked
package org.orgtrail.platform.database;

import org.jspecify.annotations.NullMarked;
