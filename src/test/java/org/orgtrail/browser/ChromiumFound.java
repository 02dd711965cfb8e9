package org.orgtrail.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets browser tests run where there is a browser, and says which, or that there is none. */
final class ChromiumFound implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        String name = test.getDisplayName();
        return Chromium.find().map(found -> running(name, found)).orElseGet(() -> {
            String missing = "no chromium, chromium-browser or google-chrome on the PATH";
            if ("required".equals(System.getenv("ORGTRAIL_BROWSER"))) {
                throw new IllegalStateException("A browser is required, but there is " + missing);
            }
            System.getLogger("browser").log(System.Logger.Level.WARNING, name + " skipped: " + missing);
            return ConditionEvaluationResult.disabled(missing);
        });
    }

    private static ConditionEvaluationResult running(String name, Path found) {
        System.getLogger("browser").log(System.Logger.Level.INFO, name + " runs in " + found);
        return ConditionEvaluationResult.enabled("found " + found);
    }
}
