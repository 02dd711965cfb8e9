package org.orgtrail.ui.shell;

/** Marks what belongs to the directory, for the menu. */
public interface InDirectory {}
