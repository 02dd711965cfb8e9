package org.orgtrail.organisation.command;

/** What begins a thing or lets it be again: the id that it gives the thing may be a new one. */
public interface Beginning {}
