package org.orgtrail.history.internal;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.history.Aspect;
import org.orgtrail.history.Beliefs;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what tells of an aspect of a thing, and puts what was believed of it into words. */
@Component
class Believing {

    private final JdbcClient jdbc;
    private final HistoryStore store;
    private final DirectoryQueries directory;

    Believing(JdbcClient jdbc, HistoryStore store, DirectoryQueries directory) {
        this.jdbc = jdbc;
        this.store = store;
        this.directory = directory;
    }

    /** As {@link org.orgtrail.history.AuditQueries#beliefs}. */
    Optional<Beliefs> of(ThingId thing, Aspect aspect, Actor actor) {
        Map<UUID, KnownThing> own = known(List.of(thing.value()));
        if (own.values().stream().noneMatch(known -> known.is(thing))) {
            return Optional.empty();
        }
        Map<UUID, KnownThing> posts =
                aspect == Aspect.HEAD ? known(placed(List.of(thing.value()), Attribute.UNIT)) : Map.of();
        Map<UUID, KnownThing> appointments = switch (aspect) {
            case HEAD -> known(placed(posts.keySet(), Attribute.POST));
            case HOLDER -> known(placed(List.of(thing.value()), Attribute.POST));
            default -> Map.of();
        };
        BeliefGrid grid = new BeliefGrid(new AspectReader(thing, aspect, own, posts, appointments));
        Map<AsOf, Map<ThingId, ThingName>> names = directory.names(grid.named(), actor);
        Map<Position, RecordedChange> changes =
                store.changesAt(grid.changes()).stream().collect(toMap(RecordedChange::position, Function.identity()));
        List<Beliefs.Row> rows = new ArrayList<>();
        for (int change = 0; change < grid.changes().size(); change++) {
            List<Optional<LocalText>> values = new ArrayList<>();
            for (int day = 0; day < grid.days().size(); day++) {
                Map<ThingId, ThingName> then = names.getOrDefault(grid.point(change, day), Map.of());
                values.add(grid.row(change).get(day).stream()
                        .map(piece -> piece.text(named -> name(named, then)))
                        .reduce(Believing::and));
            }
            rows.add(new Beliefs.Row(required(changes, grid.changes().get(change)), values));
        }
        return Optional.of(new Beliefs(grid.days(), rows, grid.more()));
    }

    private static RecordedChange required(Map<Position, RecordedChange> changes, Position position) {
        RecordedChange change = changes.get(position);
        if (change == null) {
            throw new IllegalStateException("The history has events of " + position + ", but not their change");
        }
        return change;
    }

    private static LocalText name(ThingId thing, Map<ThingId, ThingName> names) {
        ThingName name = names.get(thing);
        return name == null ? LocalText.same(thing.text()) : thing.kind().called(name.name());
    }

    private static LocalText and(LocalText one, LocalText other) {
        boolean swedish = one.en() == null && other.en() == null;
        return new LocalText(
                one.sv() + ", " + other.sv(), swedish ? null : one.in(Texts.ENGLISH) + ", " + other.in(Texts.ENGLISH));
    }

    /** As {@link org.orgtrail.history.AuditQueries#contacts}. */
    Map<ContactId, LocalText> contacts(ThingId owner) {
        Map<ContactId, LocalText> contacts = new LinkedHashMap<>();
        known(placed(List.of(owner.value()), Attribute.OWNER))
                .forEach((contact, known) -> known.at(Long.MAX_VALUE).of(Attribute.CONTACT_VALUE).points().stream()
                        .reduce((_, later) -> later)
                        .ifPresent(last -> {
                            if (last.value() != null) {
                                contacts.put(new ContactId(contact), LocalText.sv(last.value()));
                            }
                        }));
        return contacts;
    }

    /** What was ever known to belong to one of these, as the attribute says. */
    private List<UUID> placed(Collection<UUID> owners, Attribute<?> relation) {
        return owners.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct source from history_placement
                         where owner in (:owners) and relation = :relation order by source""")
                        .param("owners", owners)
                        .param("relation", relation.key())
                        .query(UUID.class)
                        .list();
    }

    /** All that was ever known of these things. */
    private Map<UUID, KnownThing> known(Collection<UUID> things) {
        Map<UUID, List<Kept>> events = new LinkedHashMap<>();
        if (!things.isEmpty()) {
            jdbc.sql("""
                    select thing, position, ordinal, type, event from history_event
                     where thing in (:things) order by position, ordinal""").param("things", Set.copyOf(things)).query(row -> {
                events.computeIfAbsent(row.getObject("thing", UUID.class), _ -> new ArrayList<>())
                        .add(new Kept(
                                row.getLong("position"),
                                row.getInt("ordinal"),
                                EventJson.read(row.getString("type"), row.getString("event"))));
            });
        }
        Map<UUID, KnownThing> known = new LinkedHashMap<>();
        events.forEach((thing, its) -> known.put(thing, new KnownThing(its)));
        return known;
    }
}
