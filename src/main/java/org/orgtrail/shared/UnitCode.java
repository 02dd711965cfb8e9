package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The short name that a unit is addressed by: {@code SLK-KOM}. One unit's for ever (rule R3). The letters of the Swedish
 * alphabet, the digits 0 to 9 and hyphens, at most 40, beginning with a letter or digit; kept in capitals. So no two codes
 * differ by case alone or only look alike, as a Latin and a Cyrillic A do, and a code can be typed into an address.
 */
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[A-ZÅÄÖ0-9][A-ZÅÄÖ0-9-]{0,39}");

    @JsonCreator
    public UnitCode {
        value = PlainText.clean(value).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("malformed-code", value);
        }
    }

    /** True for a text that is written as codes are kept. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
