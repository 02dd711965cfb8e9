package org.orgtrail.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link StartProblem} as what is wrong and what to do, without a stack trace. */
class StartProblemAnalyzer extends AbstractFailureAnalyzer<StartProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartProblem problem) {
        return new FailureAnalysis(problem.description(), problem.action(), problem);
    }
}
