package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a value that cannot be made answers. */
final class Refused {

    private Refused() {}

    /** Making it is refused by this rule, written {@code code} or {@code code@field}. */
    static void by(ThrowingCallable making, String rule) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(name(refused.violation())).isEqualTo(rule));
    }

    private static String name(RuleViolation broken) {
        return broken.code() + broken.field().map(field -> "@" + field).orElse("");
    }
}
