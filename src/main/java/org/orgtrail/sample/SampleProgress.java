package org.orgtrail.sample;

import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Preparation;
import org.springframework.stereotype.Component;

/** Whether the sample is being recorded. Nobody else records anything then: it goes into a log that holds nothing else. */
@Component
class SampleProgress implements Preparation {

    private volatile boolean loading;

    void begin() {
        loading = true;
    }

    void end() {
        loading = false;
    }

    @Override
    public boolean keepsWaiting(Actor actor) {
        return loading && !(actor instanceof Actor.SampleLoader);
    }
}
