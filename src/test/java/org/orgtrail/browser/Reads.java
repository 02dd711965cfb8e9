package org.orgtrail.browser;

/** What somebody reads, and so what their browser asks for. */
enum Reads {
    SWEDISH("sv-SE"),
    ENGLISH("en-GB");

    private final String locale;

    Reads(String locale) {
        this.locale = locale;
    }

    String locale() {
        return locale;
    }

    /** What a page says to them. */
    String said(String swedish, String english) {
        return this == SWEDISH ? swedish : english;
    }
}
