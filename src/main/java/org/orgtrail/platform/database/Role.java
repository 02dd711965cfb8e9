package org.orgtrail.platform.database;

/** Somebody who may connect to the database. */
record Role(String name, String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return name;
    }
}
