package org.orgtrail.shared;

/** What kind of unit it is. The words for readers are {@code type.*} in the texts. */
public enum UnitType {
    CITY,
    ADMINISTRATION,
    AREA,
    DEPARTMENT,
    COMMITTEE,
    COMPANY,
    AGENCY
}
