package org.orgtrail.organisation.internal.guard;

import java.util.Optional;
import java.util.UUID;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;

/**
 * A rule found broken on the state after a change.
 *
 * @param step the change's step that breaks it, where one does
 * @param thing the thing whose command is to be blamed, where no single step is
 */
public record Finding(RuleViolation violation, Optional<StepId> step, UUID thing) {}
