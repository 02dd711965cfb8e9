package org.orgtrail.platform.log;

import java.util.List;
import org.orgtrail.shared.ReadModels;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down where a read model has stopped. Says how far each has come, and what kind of fault has stopped it. */
@Component
class ReadModelsHealthIndicator extends AbstractHealthIndicator {

    private final ReadModels readModels;

    ReadModelsHealthIndicator(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<ReadModels.State> states = readModels.states();
        health.up();
        for (ReadModels.State state : states) {
            state.fault().ifPresent(fault -> health.down().withDetail(state.name() + ".fault", fault));
            health.withDetail(state.name() + ".position", state.position().value());
        }
    }
}
