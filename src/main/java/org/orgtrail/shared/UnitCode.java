package org.orgtrail.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The short name that a unit is addressed by: {@code SLK-KOM}. One unit's for ever (rule R3). Letters, digits and hyphens,
 * at most 40, beginning with a letter or digit; kept in capitals, so that no two differ by case alone.
 */
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d-]{0,39}");

    @JsonCreator
    public UnitCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("malformed-code", value);
        }
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
