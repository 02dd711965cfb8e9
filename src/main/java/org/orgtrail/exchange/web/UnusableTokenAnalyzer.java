package org.orgtrail.exchange.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints that the token cannot be used as what is wrong and what to do, without a stack trace. */
class UnusableTokenAnalyzer extends AbstractFailureAnalyzer<ApiToken.UnusableToken> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ApiToken.UnusableToken problem) {
        return new FailureAnalysis(
                String.valueOf(problem.getMessage()),
                "Set ORGTRAIL_API_TOKEN to a random text, such as `openssl rand -base64 36` gives, or leave it out:"
                        + " without it the API can be read but records nothing.",
                problem);
    }
}
