package org.orgtrail.history;

import java.util.List;

/**
 * What an event says.
 *
 * @param fields field by field, for people to read; empty where it cannot be read
 * @param stored as it is stored
 */
public record StoredFields(List<Field> fields, String stored) {

    public StoredFields {
        fields = List.copyOf(fields);
    }

    /**
     * One of the fields.
     *
     * @param name as it is stored ({@code effectiveFrom})
     * @param value things by their names then, with their ids; words in the reader's language, texts in all that they have
     */
    public record Field(String name, Sentence value) {}
}
