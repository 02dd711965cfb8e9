package org.orgtrail.browser;

/** The ten questions of somebody who reads English. */
@BrowserTest
class AuditorQuestionsInEnglishTest extends AuditorQuestionsTest {

    @Override
    Reads reads() {
        return Reads.ENGLISH;
    }
}
