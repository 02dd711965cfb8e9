package org.orgtrail.exchange.json;

/**
 * A place in a JSON document.
 *
 * @param pointer as RFC 6901 has it: {@code /commands/3/names}, empty for the whole
 */
public record Place(String pointer) {

    public static final Place WHOLE = new Place("");

    /** The field of that name here. */
    public Place in(String name) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** The element of that number here, from 0. */
    public Place at(int index) {
        return new Place(pointer + "/" + index);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
