package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orgtrail.directory.ChangeDay;
import org.orgtrail.directory.Dependent;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Finding;
import org.orgtrail.directory.ForumPage;
import org.orgtrail.directory.Leadership;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.PersonPage;
import org.orgtrail.directory.PersonRef;
import org.orgtrail.directory.PostPage;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the rectangles. Each answer is read from one snapshot of the database, so that it never shows half a change. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Directory implements DirectoryQueries {

    private final ThingRows rows;
    private final UnitPages pages;
    private final Kinship kinship;
    private final People people;
    private final Parts parts;
    private final Dependents dependents;
    private final Names names;
    private final Heads heads;
    private final Vacancies vacancies;
    private final Search search;
    private final Findings findings;
    private final ChangeDays changeDays;
    private final Rights rights;

    Directory(
            ThingRows rows,
            UnitPages pages,
            Kinship kinship,
            People people,
            Parts parts,
            Dependents dependents,
            Names names,
            Heads heads,
            Vacancies vacancies,
            Search search,
            Findings findings,
            ChangeDays changeDays,
            Rights rights) {
        this.rows = rows;
        this.pages = pages;
        this.kinship = kinship;
        this.people = people;
        this.parts = parts;
        this.dependents = dependents;
        this.names = names;
        this.heads = heads;
        this.vacancies = vacancies;
        this.search = search;
        this.findings = findings;
        this.changeDays = changeDays;
        this.rights = rights;
    }

    @Override
    public List<TreeNode> roots(AsOf asOf, Actor actor) {
        return nodes(rows.ownedByNone(ThingKind.UNIT.prefix(), asOf.validOn(), known(asOf)), asOf);
    }

    @Override
    public List<TreeNode> children(UnitId parent, AsOf asOf, Actor actor) {
        return children(List.of(parent), asOf, actor).getOrDefault(parent, List.of());
    }

    @Override
    public Map<UnitId, List<TreeNode>> children(Collection<UnitId> parents, AsOf asOf, Actor actor) {
        List<ThingRow> units = rows.ownedBy(
                parents.stream().map(UnitId::value).toList(), ThingKind.UNIT.prefix(), asOf.validOn(), known(asOf));
        Map<UnitId, UnitId> parentOf = units.stream()
                .collect(Collectors.toMap(unit -> unit.id(UnitId.class), unit -> new UnitId(unit.owner())));
        return nodes(units, asOf).stream()
                .collect(Collectors.groupingBy(node -> Objects.requireNonNull(parentOf.get(node.id()))));
    }

    @Override
    public Map<UnitId, Leadership> heads(Collection<UnitId> units, AsOf asOf, Actor actor) {
        return heads.of(units, asOf);
    }

    @Override
    public VacancyPage vacancies(Optional<UnitId> under, AsOf asOf, Actor actor, int offset, int limit) {
        return vacancies.of(under, asOf, offset, limit);
    }

    @Override
    public UnitAnswer unit(UnitCode code, AsOf asOf, Actor actor) {
        return rows.withCode(code.value())
                .map(unit -> unit(new UnitId(unit), asOf, actor))
                .orElseGet(UnitAnswer.NeverHeardOf::new);
    }

    @Override
    public UnitAnswer unit(UnitId id, AsOf asOf, Actor actor) {
        List<ThingRow> life = rows.allOf(List.of(id.value()), known(asOf));
        if (life.stream().anyMatch(row -> !row.id().equals(id))) {
            return new UnitAnswer.NeverHeardOf(); // it is a thing of another kind
        }
        if (life.isEmpty()) {
            return rows.firstKnown(id.value(), known(asOf))
                    .filter(row -> row.id().equals(id))
                    .<UnitAnswer>map(row -> new UnitAnswer.RegisteredInError(row.need(Attribute.CODE), id))
                    .orElseGet(UnitAnswer.NeverHeardOf::new);
        }
        List<EffectivePeriod> lifetimes = Lives.of(life);
        EffectivePeriod nearest = Lives.nearestLife(lifetimes, asOf.validOn());
        ThingRow unit = Lives.nearest(life, asOf.validOn());
        Lineage lineage = kinship.of(id.value(), nearest, known(asOf));
        return nearest.contains(asOf.validOn())
                ? new UnitAnswer.Page(pages.page(unit, nearest, lineage, asOf, actor))
                : new UnitAnswer.NotThen(
                        UnitPages.ref(unit), lifetimes, life.getFirst().startUnknown(), lineage);
    }

    @Override
    public Optional<PersonPage> person(PersonId id, AsOf asOf, Actor actor) {
        return people.page(id, asOf, actor);
    }

    @Override
    public Optional<PostPage> post(PostId id, AsOf asOf, Actor actor) {
        return parts.post(id, asOf, actor);
    }

    @Override
    public Optional<ForumPage> forum(ForumId id, AsOf asOf, Actor actor) {
        return parts.forum(id, asOf, actor);
    }

    @Override
    public List<Dependent> under(UnitId unit, LocalDate from, Actor actor) {
        return dependents.under(unit, from, seesAllContacts(actor));
    }

    @Override
    public List<StepId> laterSteps(UnitId unit, LocalDate from, Actor actor) {
        return dependents.laterSteps(unit, from);
    }

    @Override
    public List<Finding> search(String text, Set<ThingKind> kinds, AsOf asOf, Actor actor, int limit) {
        return findings.of(search.find(text, kinds, asOf, actor, false, limit), asOf);
    }

    @Override
    public List<ChangeDay> changeDays(Optional<UnitId> under, Position knownAt, Actor actor) {
        return changeDays.of(under, knownAt, seesAllContacts(actor));
    }

    @Override
    public List<UnitRef> findUnits(String text, AsOf asOf, Actor actor, int offset, int limit) {
        List<UUID> found = find(ThingKind.UNIT, text, asOf, actor, offset, limit);
        Map<UUID, ThingRow> byId = byId(rows.things(found, asOf.validOn(), known(asOf)));
        return found.stream().map(id -> UnitPages.ref(known(byId, id))).toList();
    }

    @Override
    public List<PersonRef> findPeople(String text, AsOf asOf, Actor actor, int offset, int limit) {
        List<UUID> found = find(ThingKind.PERSON, text, asOf, actor, offset, limit);
        Map<UUID, ThingRow> byId = byId(rows.things(found, asOf.validOn(), known(asOf)));
        Map<UUID, List<Finding.Place>> held = findings.held(found, asOf);
        return found.stream()
                .map(id -> new PersonRef(
                        new PersonId(id),
                        known(byId, id).need(Attribute.PERSON_NAME),
                        held.getOrDefault(id, List.of())))
                .toList();
    }

    @Override
    public Map<ThingId, ThingName> names(Collection<? extends ThingId> things, AsOf asOf, Actor actor) {
        return names.of(things, asOf, seesAllContacts(actor));
    }

    @Override
    public Map<AsOf, Map<ThingId, ThingName>> names(
            Map<AsOf, ? extends Collection<? extends ThingId>> things, Actor actor) {
        return names.of(things, seesAllContacts(actor));
    }

    private boolean seesAllContacts(Actor actor) {
        return rights.sight(actor) == Visibility.STRICTEST;
    }

    private List<UUID> find(ThingKind kind, String text, AsOf asOf, Actor actor, int offset, int limit) {
        return text.isBlank()
                ? names.all(kind, asOf, offset, limit)
                : search.find(text, Set.of(kind), asOf, actor, true, offset + limit).stream()
                        .skip(offset)
                        .map(hit -> hit.thing().value())
                        .toList();
    }

    private List<TreeNode> nodes(List<ThingRow> units, AsOf asOf) {
        List<UUID> ids = units.stream().map(unit -> unit.id().value()).toList();
        Map<UUID, Integer> children = count(ids, ThingKind.UNIT, asOf);
        Map<UUID, Integer> forums = count(ids, ThingKind.FORUM, asOf);
        return units.stream()
                .sorted(Siblings.ORDER)
                .map(unit -> new TreeNode(
                        unit.id(UnitId.class),
                        unit.need(Attribute.CODE),
                        unit.need(Attribute.NAMES),
                        unit.need(Attribute.TYPE),
                        children.getOrDefault(unit.id().value(), 0),
                        forums.getOrDefault(unit.id().value(), 0)))
                .toList();
    }

    private Map<UUID, Integer> count(List<UUID> owners, ThingKind kind, AsOf asOf) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (Object[] row : rows.countOwned(owners.toArray(UUID[]::new), kind.prefix(), asOf.validOn(), known(asOf))) {
            counts.put((UUID) row[0], ((Number) row[1]).intValue());
        }
        return counts;
    }

    private static Map<UUID, ThingRow> byId(List<ThingRow> rows) {
        Map<UUID, ThingRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id().value(), row));
        return byId;
    }

    private static ThingRow known(Map<UUID, ThingRow> byId, UUID id) {
        return Objects.requireNonNull(byId.get(id), () -> id + " is referred to, but not there");
    }

    static long known(AsOf asOf) {
        return asOf.knownAt().value();
    }
}
