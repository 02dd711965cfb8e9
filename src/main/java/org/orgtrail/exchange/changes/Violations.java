package org.orgtrail.exchange.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.exchange.json.Place;
import org.orgtrail.exchange.json.Shape;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;

/** Tells why a change cannot stand, each objection at its place in what was posted. */
final class Violations {

    /**
     * What another has recorded, and what the caller wants (rule R9).
     *
     * @param theirValue what they set it to, as commands have it; left out where they left it without a value
     * @param position where theirs stands in the log: a change that is based on it has seen theirs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Meeting(
            ThingId thing,
            String attribute,
            LocalText theirs,
            @Nullable Object theirValue,
            LocalDate theirsFrom,
            String recordedBy,
            Instant recordedAt,
            Position position,
            LocalText mine,
            LocalDate mineFrom) {}

    private static final String RIGHT = "right";

    private Violations() {}

    static List<Map<String, Object>> of(Change change, List<Objection> objections, Locale locale) {
        return objections.stream()
                .map(objection -> violation(change, objection, locale))
                .toList();
    }

    private static Map<String, Object> violation(Change change, Objection objection, Locale locale) {
        Map<String, Object> violation = new LinkedHashMap<>();
        if (objection.command().isPresent()) {
            violation.put("command", objection.command().getAsInt());
        }
        violation.put("pointer", place(change, objection).pointer());
        violation.put("code", code(objection));
        violation.put("text", objection.text(locale));
        if (objection instanceof Objection.Conflict it) {
            violation.put(
                    "conflict",
                    new Meeting(
                            it.thing(),
                            it.attribute(),
                            it.theirs(),
                            it.theirValue().orElse(null),
                            it.theirsFrom(),
                            it.recordedBy(),
                            it.recordedAt(),
                            it.position(),
                            it.mine(),
                            it.mineFrom()));
        }
        return violation;
    }

    private static String code(Objection objection) {
        return switch (objection) {
            case Objection.Broken broken -> broken.violation().code();
            case Objection.NotChecked _ -> "not-checked";
            case Objection.Conflict _ -> "conflict";
        };
    }

    private static Place place(Change change, Objection objection) {
        String field = objection instanceof Objection.Broken broken
                ? broken.violation().field().orElse("")
                : "";
        if (objection.command().isEmpty()) {
            Place place = Place.WHOLE;
            for (String name : field.isEmpty() ? new String[0] : field.split("\\.")) {
                place = place.in(name);
            }
            return place;
        }
        int index = objection.command().getAsInt();
        return within(
                change.commands().get(index), field, Place.WHOLE.in("commands").at(index));
    }

    /** The command's field; the command itself where it has none of that name, since the rule speaks of what came of it. */
    private static Place within(OrganisationCommand command, String field, Place place) {
        if (command instanceof CorrectStep correction && nameIn(command, field).isEmpty()) {
            Statement right = correction.right();
            boolean ofTheRight = field.equals(RIGHT) || field.startsWith(RIGHT + ".");
            return part(right, ofTheRight ? field.replaceFirst(RIGHT + "\\.?", "") : field, place.in(RIGHT))
                    .orElse(ofTheRight ? place.in(RIGHT) : place);
        }
        return part(command, field, place).orElse(place);
    }

    /** The command's field, or a part of that. */
    private static Optional<Place> part(OrganisationCommand command, String field, Place place) {
        List<String> names = List.of(field.split("\\."));
        return nameIn(command, names.getFirst())
                .map(first -> names.stream().skip(1).reduce(place.in(first), Place::in, (_, last) -> last));
    }

    private static Optional<String> nameIn(OrganisationCommand command, String component) {
        return Stream.of(command.getClass().getRecordComponents())
                .filter(it -> it.getName().equals(component))
                .map(Shape::nameOf)
                .findFirst();
    }
}
