package org.orgtrail.sample.area;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made from names, the same at every start, so that an interrupted loading goes on where it was. */
public final class SampleIds {

    private SampleIds() {}

    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("orgtrail sample: " + name).getBytes(StandardCharsets.UTF_8));
    }
}
