package org.orgtrail.exchange.json;

import java.util.ArrayList;
import java.util.List;
import org.orgtrail.shared.RuleViolation;

/** What is wrong in a document, in the order in which it was found. */
public final class Findings {

    /** Of so many mistakes the rest says nothing new. */
    public static final int MOST = 1_000;

    /** One mistake at its place. */
    public record Finding(Place place, RuleViolation violation) {}

    private final List<Finding> found = new ArrayList<>();
    private int count;

    /** Notes a mistake. Beyond {@link #MOST} they are counted alone. */
    public void add(Place place, String code, Object... parameters) {
        add(place, RuleViolation.of(code, parameters));
    }

    public void add(Place place, RuleViolation violation) {
        count++;
        if (count <= MOST) {
            found.add(new Finding(place, violation));
        }
    }

    /** How many mistakes there are. */
    public int count() {
        return count;
    }

    /** The first {@link #MOST} of them. */
    public List<Finding> list() {
        return List.copyOf(found);
    }
}
