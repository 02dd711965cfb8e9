/**
 * What has happened, one record an event: the permanent record of the organisation. An event carries ids, never names of
 * other things, and the previous value where a reader of the change would want it.
 *
 * <p>What an event says about dates is told by {@link org.orgtrail.organisation.event.OrganisationEvent#steps()}, and
 * by {@link org.orgtrail.organisation.event.StepRetracted}, which takes steps back; by nothing else.
 */
@NullMarked
package org.orgtrail.organisation.event;

import org.jspecify.annotations.NullMarked;
