package org.orgtrail.directory;

import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/**
 * A unit as the tree shows it.
 *
 * @param children how many units are directly under it
 * @param forums how many forums it hosts
 */
public record TreeNode(UnitId id, UnitCode code, LocalText names, UnitType type, int children, int forums) {}
