package org.orgtrail.sample.city;

/** A kind of change that can happen in the sample city. */
@FunctionalInterface
interface CityIdea {

    /**
     * Writes what happens.
     *
     * @return false where nothing of the kind can happen then; the draft and the city are as before
     */
    boolean write(CityDraft draft);
}
