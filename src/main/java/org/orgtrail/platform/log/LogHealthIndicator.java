package org.orgtrail.platform.log;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up where the log can be read, with its height. */
@Component
class LogHealthIndicator extends AbstractHealthIndicator {

    private final LogTables tables;

    LogHealthIndicator(LogTables tables) {
        this.tables = tables;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("position", tables.head().position());
    }
}
