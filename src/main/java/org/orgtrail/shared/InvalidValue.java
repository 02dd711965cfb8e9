package org.orgtrail.shared;

/** Thrown where a value cannot be made from what was given. Carries the rule that it breaks, with its text in both languages. */
public final class InvalidValue extends IllegalArgumentException {

    private final transient RuleViolation violation;

    public InvalidValue(RuleViolation violation) {
        super(violation.code());
        this.violation = violation;
    }

    public static InvalidValue of(String code, Object... parameters) {
        return new InvalidValue(RuleViolation.of(code, parameters));
    }

    public RuleViolation violation() {
        return violation;
    }
}
