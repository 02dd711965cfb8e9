package org.orgtrail.ui.shell;

/** Marks a page that tells of the organisation and has something to fill in, which reading it anew would lose: its reader is asked. */
public interface OfferedAnew {}
