package org.orgtrail.model;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what the directory holds of some things with the model, at every day and position at which either may differ. */
final class DirectoryRectangles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Rectangle(
            UUID thing, LocalDate from, LocalDate to, long knownFrom, long knownTo, String facts, String setBy) {

        boolean contains(LocalDate day, long position) {
            return !day.isBefore(from) && day.isBefore(to) && knownFrom <= position && position < knownTo;
        }
    }

    private final Map<UUID, List<Rectangle>> byThing;

    private DirectoryRectangles(Map<UUID, List<Rectangle>> byThing) {
        this.byThing = byThing;
    }

    /** All that the directory has ever held of them. */
    static DirectoryRectangles of(Collection<ThingId> things, JdbcTemplate jdbc) {
        return new DirectoryRectangles(jdbc
                .query(
                        connection -> {
                            var select = connection.prepareStatement("""
                                    select thing, valid_from, valid_to, known_from, known_to, facts, set_by
                                    from directory_thing where thing = any (?)""");
                            Array ids = connection.createArrayOf(
                                    "uuid", things.stream().map(ThingId::value).toArray());
                            select.setArray(1, ids);
                            return select;
                        },
                        (row, _) -> new Rectangle(
                                row.getObject(1, UUID.class),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getLong(4),
                                row.getLong(5),
                                row.getString(6),
                                row.getString(7)))
                .stream()
                .collect(groupingBy(Rectangle::thing)));
    }

    /** Where the directory and the model differ first; empty where they nowhere do. */
    Optional<String> differenceFrom(NaiveOrganisation model) {
        for (ThingId thing : model.things()) {
            List<Rectangle> rectangles = byThing.getOrDefault(thing.value(), List.of());
            Map<List<Said>, String> written = new HashMap<>();
            for (long position : model.positions()) {
                for (LocalDate day : model.boundaries()) {
                    List<String> found = rectangles.stream()
                            .filter(rectangle -> rectangle.contains(day, position))
                            .map(rectangle -> stepsOf(rectangle) + rectangle.facts())
                            .toList();
                    List<String> expected = expected(thing, day, position, model, written);
                    if (!found.equals(expected)) {
                        return Optional.of("%s on %s as known at %d: the directory says %s, the model %s"
                                .formatted(thing, day, position, found, expected));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private final Map<String, String> steps = new ConcurrentHashMap<>();

    private String stepsOf(Rectangle rectangle) {
        return steps.computeIfAbsent(rectangle.setBy(), setBy -> {
            Map<String, String> steps = new TreeMap<>();
            for (Map.Entry<String, JsonNode> entry : JSON.readTree(setBy).properties()) {
                steps.put(entry.getKey(), entry.getValue().get("step").asString());
            }
            return steps.toString();
        });
    }

    private static List<String> expected(
            ThingId thing, LocalDate day, long position, NaiveOrganisation model, Map<List<Said>, String> written) {
        if (!model.exists(thing, day, position)) {
            return List.of();
        }
        List<Said> decisive = new ArrayList<>();
        for (String attribute : model.attributes(thing)) {
            Said said = model.decisive(thing, attribute, day, position);
            if (said != null) {
                decisive.add(said);
            }
        }
        return List.of(written.computeIfAbsent(decisive, DirectoryRectangles::written));
    }

    private static String written(List<Said> decisive) {
        Map<String, String> steps = new TreeMap<>();
        Map<String, Object> facts = new TreeMap<>();
        for (Said said : decisive) {
            steps.put(said.attribute(), said.step().toString());
            if (said.value() != null) {
                facts.put(said.attribute(), said.value());
            }
        }
        return steps + JSON.writeValueAsString(facts);
    }
}
