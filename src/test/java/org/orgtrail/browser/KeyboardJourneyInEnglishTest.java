package org.orgtrail.browser;

/** The same way of somebody who reads English. */
@BrowserTest
class KeyboardJourneyInEnglishTest extends KeyboardJourneyTest {

    @Override
    Reads reads() {
        return Reads.ENGLISH;
    }
}
