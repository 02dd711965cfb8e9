package org.orgtrail.sample;

import org.springframework.context.ApplicationContext;

/** For tests of others: the time in which the sample is being recorded. */
public final class BeingLoaded {

    private BeingLoaded() {}

    /** Does this while nobody but the sample's loader may record. */
    public static void meanwhile(ApplicationContext application, Runnable work) {
        SampleProgress progress = application.getBean(SampleProgress.class);
        progress.begin();
        try {
            work.run();
        } finally {
            progress.end();
        }
    }
}
