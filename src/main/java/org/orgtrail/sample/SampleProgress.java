package org.orgtrail.sample;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Preparation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whether the sample is being recorded. Nobody else records anything then: it goes into a log that holds nothing else. */
@Component
class SampleProgress implements Preparation {

    private final ApplicationEventPublisher told;
    private volatile boolean loading;
    private volatile @Nullable Progress reached;

    SampleProgress(ApplicationEventPublisher told) {
        this.told = told;
    }

    void begin() {
        loading = true;
    }

    void reached(Progress soFar) {
        reached = soFar;
        told.publishEvent(soFar);
    }

    void end() {
        loading = false;
        reached = null;
    }

    @Override
    public boolean keepsWaiting(Actor actor) {
        return loading && !(actor instanceof Actor.SampleLoader);
    }

    @Override
    public Optional<Progress> progress() {
        return Optional.ofNullable(reached);
    }
}
