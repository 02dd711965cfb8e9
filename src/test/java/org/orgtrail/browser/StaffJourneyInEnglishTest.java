package org.orgtrail.browser;

/** The same way of somebody who reads English. */
@BrowserTest
class StaffJourneyInEnglishTest extends StaffJourneyTest {

    @Override
    Reads reads() {
        return Reads.ENGLISH;
    }
}
