package org.orgtrail.directory;

import java.util.List;
import java.util.Optional;

/**
 * Who leads a unit, as far as a chart of many units shows it.
 *
 * @param heads the posts that lead it, be they vacant; at least one
 * @param inheritedFrom the unit that they belong to where it has no such post of its own: the nearest above that has one
 */
public record Leadership(List<Head> heads, Optional<UnitRef> inheritedFrom) {}
