package org.orgtrail.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Prints that another program has the port, with the setting that chooses another: before Spring's own, which names none. */
@Order(0)
class TakenPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException problem) {
        return new FailureAnalysis(
                "Port %d, meant for the pages, is taken by another program.".formatted(problem.getPort()),
                "Stop that program, or choose another port: --server.port=<port>.",
                problem);
    }
}
