package org.orgtrail.sample;

import java.util.function.Consumer;
import org.orgtrail.sample.city.CitySize;
import org.orgtrail.shared.Preparation.Progress;
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

    /** Loads the smallest city there is, and does this after each of its changes. */
    public static void city(ApplicationContext application, Consumer<Progress> afterEach) {
        SampleProgress progress = application.getBean(SampleProgress.class);
        Sample city = Sample.city(CitySize.of(60, 200, 1));
        meanwhile(
                application,
                () -> application.getBean(SampleLoader.class).load(city, soFar -> {
                    progress.reached(soFar);
                    afterEach.accept(soFar);
                }));
    }
}
