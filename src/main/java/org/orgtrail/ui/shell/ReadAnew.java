package org.orgtrail.ui.shell;

/** Marks a page that may be read anew at any moment: nothing is typed in it that would be lost. */
public interface ReadAnew {}
