package org.orgtrail.directory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts the page of a unit together: the unit and those directly under it, each with posts, holders, forums and contacts. */
@Component
class UnitPages {

    private final ThingRows rows;
    private final Publicity publicity;
    private final JdbcTemplate jdbc;

    UnitPages(ThingRows rows, Publicity publicity, JdbcTemplate jdbc) {
        this.rows = rows;
        this.publicity = publicity;
        this.jdbc = jdbc;
    }

    /**
     * @param unit how the unit is as of the day
     * @param life the period of its life that contains the day
     */
    UnitPage page(ThingRow unit, EffectivePeriod life, Lineage lineage, AsOf asOf, Actor actor) {
        List<ThingRow> above = above(unit, asOf);
        List<ThingRow> children = children(unit, asOf);
        UnitContents contents = contents(unit, children, above, asOf, actor);
        return new UnitPage(
                above.stream().map(UnitPages::ref).toList(),
                contents.unit(unit, above),
                children.stream()
                        .map(child -> contents.unit(
                                child,
                                Stream.concat(above.stream(), Stream.of(unit)).toList()))
                        .toList(),
                life,
                unit.startUnknown(),
                unit.get(Attribute.PARENT),
                lineage,
                position());
    }

    /** All that the page of the unit is made of. */
    UnitContents contents(ThingRow unit, AsOf asOf, Actor actor) {
        return contents(unit, children(unit, asOf), above(unit, asOf), asOf, actor);
    }

    private UnitContents contents(
            ThingRow unit, List<ThingRow> children, List<ThingRow> above, AsOf asOf, Actor actor) {
        return UnitContents.read(
                Stream.concat(Stream.of(unit), children.stream()).toList(), above, rows, publicity, asOf, actor);
    }

    static UnitRef ref(ThingRow unit) {
        return new UnitRef(
                unit.id(UnitId.class),
                unit.need(Attribute.CODE),
                unit.need(Attribute.NAMES),
                unit.need(Attribute.TYPE));
    }

    private List<ThingRow> children(ThingRow unit, AsOf asOf) {
        List<ThingRow> children = new ArrayList<>(rows.ownedBy(
                List.of(unit.id().value()), ThingKind.UNIT.prefix(), asOf.validOn(), Directory.known(asOf)));
        children.sort(Siblings.ORDER);
        return children;
    }

    /** The units above, the root first. */
    private List<ThingRow> above(ThingRow unit, AsOf asOf) {
        List<ThingRow> path = new ArrayList<>();
        Optional<UnitId> parent = unit.get(Attribute.PARENT);
        while (parent.isPresent()) {
            ThingRow above = rows.things(List.of(parent.get().value()), asOf.validOn(), Directory.known(asOf))
                    .getFirst();
            path.addFirst(above);
            parent = above.get(Attribute.PARENT);
        }
        return path;
    }

    /** The last change that the answer knows of. */
    Position position() {
        Long last = jdbc.queryForObject("select coalesce(max(position), 0) from directory_step", Long.class);
        return last == null ? Position.START : new Position(last);
    }
}
