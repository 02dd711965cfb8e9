package org.orgtrail.organisation.internal.deciding;

import java.util.List;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.RuleViolation;

/**
 * What a command leads to: events, or the rules it breaks, or neither where everything already is as it wants (rule R8).
 */
public record Verdict(List<OrganisationEvent> events, List<RuleViolation> violations) {

    public static final Verdict NOTHING = new Verdict(List.of(), List.of());

    public static Verdict of(OrganisationEvent event) {
        return new Verdict(List.of(event), List.of());
    }

    public static Verdict broken(List<RuleViolation> violations) {
        return new Verdict(List.of(), violations);
    }
}
