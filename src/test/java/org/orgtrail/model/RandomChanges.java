package org.orgtrail.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.*;
import org.orgtrail.organisation.event.*;
import org.orgtrail.shared.*;

/**
 * Thinks up changes of an organisation: of every kind, past and planned, right and wrong. Dates come from a few, so that steps
 * meet. What it thinks up need not be allowed; often it is.
 */
final class RandomChanges {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final int YEARS = 12;

    private final NaiveOrganisation organisation;
    private final Random random;
    private final Map<Supplier<List<OrganisationCommand>>, Integer> ideas = new LinkedHashMap<>();

    /** @param random decides all that is thought up */
    RandomChanges(NaiveOrganisation organisation, Random random) {
        this.organisation = organisation;
        this.random = random;
        ideas.put(this::newUnit, 6);
        ideas.put(this::newPost, 4);
        ideas.put(this::newForum, 3);
        ideas.put(this::newContact, 4);
        ideas.put(this::newHolder, 5);
        ideas.put(this::unitChanged, 10);
        ideas.put(this::postChanged, 4);
        ideas.put(this::forumChanged, 4);
        ideas.put(this::contactChanged, 3);
        ideas.put(this::appointmentEnded, 3);
        ideas.put(this::personRenamed, 2);
        ideas.put(this::closing, 4);
        ideas.put(this::ending, 3);
        ideas.put(this::merging, 4);
        ideas.put(this::absorbing, 4);
        ideas.put(this::splitting, 4);
        ideas.put(this::hivingOff, 2);
        ideas.put(this::replacing, 3);
        ideas.put(this::retracting, 7);
        ideas.put(this::correcting, 10);
        ideas.put(this::undoing, 7);
    }

    /** A small organisation to begin with: one root, and something of every kind under it. */
    static List<OrganisationCommand> beginning() {
        EstablishUnit root = established("Rot", null, FIRST);
        EstablishUnit left = established("Vänster", root.unitId(), FIRST);
        EstablishUnit right = established("Höger", root.unitId(), FIRST.plusYears(1));
        PostId post = PostId.next();
        PersonId person = PersonId.next();
        AppointmentId appointment = AppointmentId.next();
        return List.of(
                root,
                left,
                right,
                new EstablishPost(post, left.unitId(), LocalText.sv("Chef"), PostRole.HEAD, FIRST),
                new RegisterPerson(person, "Person"),
                new AppointPerson(appointment, post, person, AppointmentKind.PERMANENT, FIRST.plusYears(2), null),
                new EstablishForum(
                        ForumId.next(), right.unitId(), LocalText.sv("Forum"), null, null, FIRST.plusYears(2)),
                new PublishContactPoint(
                        ContactId.next(),
                        post,
                        ContactKind.PHONE,
                        "031-390 00 00",
                        null,
                        Visibility.PUBLIC,
                        FIRST.plusYears(1)));
    }

    /** Commands for one change: one idea, sometimes two. */
    List<OrganisationCommand> next() {
        List<OrganisationCommand> commands = new ArrayList<>(idea());
        if (chance(4)) {
            commands.addAll(idea());
        }
        return commands;
    }

    private List<OrganisationCommand> idea() {
        while (true) {
            int pick = random.nextInt(
                    ideas.values().stream().mapToInt(Integer::intValue).sum());
            for (var idea : ideas.entrySet()) {
                pick -= idea.getValue();
                if (pick < 0) {
                    List<OrganisationCommand> commands = idea.getKey().get();
                    if (!commands.isEmpty()) {
                        return commands;
                    }
                    break;
                }
            }
        }
    }

    // What begins

    private List<OrganisationCommand> newUnit() {
        LocalDate from = day();
        return unit(from)
                .<OrganisationCommand>map(parent -> established(name(), parent, from, precision()))
                .map(List::of)
                .orElse(List.of());
    }

    private List<OrganisationCommand> newPost() {
        LocalDate from = day();
        return unit(from)
                .<List<OrganisationCommand>>map(unit -> List.of(
                        new EstablishPost(PostId.next(), unit, LocalText.sv(name()), role(), from, precision())))
                .orElse(List.of());
    }

    private List<OrganisationCommand> newForum() {
        LocalDate from = day();
        return unit(from)
                .<List<OrganisationCommand>>map(unit -> List.of(new EstablishForum(
                        ForumId.next(),
                        unit,
                        LocalText.sv(name()),
                        chance(2) ? LocalText.sv(name()) : null,
                        null,
                        from,
                        precision())))
                .orElse(List.of());
    }

    private List<OrganisationCommand> newContact() {
        LocalDate from = day();
        List<ThingId> owners = organisation.things().stream()
                .filter(thing -> !(thing instanceof ContactId) && !(thing instanceof AppointmentId))
                .filter(thing -> exists(thing, from))
                .toList();
        return pick(owners)
                .<List<OrganisationCommand>>map(owner -> List.of(new PublishContactPoint(
                        ContactId.next(), owner, ContactKind.PHONE, number(), null, visibility(), from)))
                .orElse(List.of());
    }

    private List<OrganisationCommand> newHolder() {
        LocalDate from = day();
        PersonId newcomer = PersonId.next();
        PersonId person =
                chance(2) ? newcomer : pick(organisation.things(PersonId.class)).orElse(newcomer);
        return pick(existing(PostId.class, from))
                .<List<OrganisationCommand>>map(post -> {
                    List<OrganisationCommand> commands = new ArrayList<>();
                    if (person.equals(newcomer)) {
                        commands.add(new RegisterPerson(person, name()));
                    }
                    // whoever leaves makes room, or there may be two
                    existing(AppointmentId.class, from).stream()
                            .filter(held -> organisation.owners(held, from, NOW).contains(post))
                            .filter(_ -> !chance(4))
                            .forEach(held -> commands.add(new EndAppointment(held, null, from)));
                    commands.add(new AppointPerson(
                            AppointmentId.next(),
                            post,
                            person,
                            chance(3) ? AppointmentKind.ACTING : AppointmentKind.PERMANENT,
                            from,
                            precision(),
                            chance(4) ? from.plusYears(1 + random.nextInt(3)) : null));
                    return commands;
                })
                .orElse(List.of());
    }

    // What changes

    private List<OrganisationCommand> unitChanged() {
        LocalDate from = day();
        return unit(from)
                .<List<OrganisationCommand>>map(unit -> List.of(
                        switch (random.nextInt(6)) {
                            case 0 -> new RecodeUnit(unit, code(), from);
                            case 1 -> new DescribeUnit(unit, chance(3) ? null : LocalText.sv(name()), null, from);
                            case 2 -> new ReclassifyUnit(unit, type(), from);
                            case 3 -> new RankUnit(unit, chance(3) ? null : random.nextInt(5), from);
                            case 4 -> new MoveUnit(unit, unit(from).orElse(null), from);
                            default -> new RenameUnit(unit, LocalText.sv(name()), from);
                        }))
                .orElse(List.of());
    }

    private List<OrganisationCommand> postChanged() {
        LocalDate from = day();
        return pick(existing(PostId.class, from))
                .<List<OrganisationCommand>>map(post -> List.of(
                        chance(2)
                                ? new RetitlePost(post, LocalText.sv(name()), from)
                                : new MovePost(post, unit(from).orElseThrow(), from)))
                .orElse(List.of());
    }

    private List<OrganisationCommand> forumChanged() {
        LocalDate from = day();
        return pick(existing(ForumId.class, from))
                .<List<OrganisationCommand>>map(forum -> List.of(
                        switch (random.nextInt(4)) {
                            case 0 -> new RenameForum(forum, LocalText.sv(name()), from);
                            case 1 -> new DescribeForum(forum, chance(2) ? null : LocalText.sv(name()), null, from);
                            case 2 -> new RankForum(forum, random.nextInt(5), from);
                            default -> new MoveForum(forum, unit(from).orElseThrow(), from);
                        }))
                .orElse(List.of());
    }

    private List<OrganisationCommand> contactChanged() {
        LocalDate from = day();
        return pick(existing(ContactId.class, from))
                .<List<OrganisationCommand>>map(contact -> List.of(
                        chance(3)
                                ? new WithdrawContactPoint(contact, from)
                                : new ChangeContactPoint(contact, number(), null, visibility(), from)))
                .orElse(List.of());
    }

    private List<OrganisationCommand> appointmentEnded() {
        LocalDate from = day();
        return Operations.endAppointments(
                existing(AppointmentId.class, from).stream()
                        .limit(1 + random.nextInt(2))
                        .toList(),
                null,
                from);
    }

    private List<OrganisationCommand> personRenamed() {
        return pick(organisation.things(PersonId.class))
                .<List<OrganisationCommand>>map(person -> List.of(new ChangePersonName(person, name(), day())))
                .orElse(List.of());
    }

    // What ends

    private List<OrganisationCommand> ending() {
        LocalDate from = day();
        List<ThingId> ending = Stream.of(existing(PostId.class, from), existing(ForumId.class, from))
                .<ThingId>flatMap(List::stream)
                .toList();
        return pick(ending)
                .map(thing -> Stream.concat(
                                disposals(List.of(thing), null, from).stream(),
                                Stream.of(new Disposal(thing, from, new Disposal.End())))
                        .flatMap(disposal -> Operations.close(NOTHING, List.of(disposal)).stream())
                        .filter(command -> command != NOTHING)
                        .toList())
                .orElse(List.of());
    }

    private List<OrganisationCommand> closing() {
        LocalDate from = day();
        return unit(from)
                .map(unit -> Operations.close(
                        switch (random.nextInt(3)) {
                            case 0 ->
                                new CloseUnit(unit, ClosingOutcome.TRANSFERRED_OUT, List.of(), "Västra regionen", from);
                            default -> CloseUnit.abolish(unit, from);
                        },
                        disposals(List.of(unit), chance(2) ? null : unit(from).orElse(null), from)))
                .orElse(List.of());
    }

    private List<OrganisationCommand> merging() {
        LocalDate from = day();
        List<UnitId> units = several(from);
        EstablishUnit into = established(name(), outside(units, from), from);
        return units.isEmpty()
                ? List.of()
                : Operations.merge(units, into, disposals(units, chance(3) ? null : into.unitId(), from));
    }

    private List<OrganisationCommand> absorbing() {
        LocalDate from = day();
        List<UnitId> units = several(from);
        UnitId into = outside(units, from);
        return units.isEmpty() || into == null
                ? List.of()
                : Operations.absorb(
                        units, into, chance(2) ? LocalText.sv(name()) : null, disposals(units, into, from), from);
    }

    private List<OrganisationCommand> splitting() {
        LocalDate from = day();
        return unit(from)
                .map(unit -> {
                    UnitId parent = outside(List.of(unit), from);
                    EstablishUnit one = established(name(), parent, from);
                    EstablishUnit other = established(name(), parent, from);
                    return Operations.split(
                            unit, List.of(one, other), disposals(List.of(unit), one.unitId(), from), from);
                })
                .orElse(List.of());
    }

    private List<OrganisationCommand> hivingOff() {
        LocalDate from = day();
        return unit(from)
                .map(unit -> {
                    EstablishUnit part = established(name(), unit, from);
                    return Operations.hiveOff(
                            unit,
                            part,
                            pick(existing(PostId.class, from))
                                    .map(post -> List.of(new Disposal(post, from, new Disposal.MoveTo(part.unitId()))))
                                    .orElse(List.of()));
                })
                .orElse(List.of());
    }

    private List<OrganisationCommand> replacing() {
        LocalDate from = day();
        return unit(from)
                .map(unit -> {
                    EstablishUnit by = established(name(), outside(List.of(unit), from), from);
                    return Operations.replace(unit, by, disposals(List.of(unit), by.unitId(), from));
                })
                .orElse(List.of());
    }

    /**
     * What becomes of all that is under the things on the day or later: it goes to the heir where it can and there is one, and
     * ends otherwise.
     */
    private List<Disposal> disposals(Collection<? extends ThingId> closing, @Nullable UnitId heir, LocalDate from) {
        List<Disposal> disposals = new ArrayList<>();
        for (ThingId thing : organisation.things()) {
            if (closing.contains(thing) || thing instanceof PersonId) {
                continue;
            }
            Stream.concat(Stream.of(from), days().filter(day -> day.isAfter(from)))
                    .filter(day -> exists(thing, day))
                    .filter(day -> organisation.owners(thing, day, NOW).stream().anyMatch(closing::contains))
                    .findFirst()
                    .ifPresent(day -> {
                        boolean canMove =
                                thing instanceof UnitId || thing instanceof PostId || thing instanceof ForumId;
                        if (heir != null && canMove) {
                            disposals.add(new Disposal(thing, day, new Disposal.MoveTo(heir)));
                        } else {
                            disposals.addAll(disposals(List.of(thing), null, day));
                            disposals.add(new Disposal(thing, day, new Disposal.End()));
                        }
                    });
        }
        return disposals;
    }

    // What was wrong

    private List<OrganisationCommand> retracting() {
        return pick(organisation.events())
                .filter(recorded -> organisation.events().indexOf(recorded) > 0)
                .<List<OrganisationCommand>>map(recorded -> {
                    List<String> standing = organisation.standing(
                            recorded.event().thing(), recorded.event().stepId(), NOW);
                    Set<String> some = chance(3) && !standing.isEmpty()
                            ? Set.of(pick(standing).orElseThrow())
                            : Set.of();
                    return List.of(new RetractStep(
                            recorded.event().thing(), recorded.event().stepId(), some));
                })
                .orElse(List.of());
    }

    private List<OrganisationCommand> correcting() {
        return pick(organisation.events())
                .flatMap(recorded -> right(recorded.event())
                        .<List<OrganisationCommand>>map(right ->
                                List.of(new CorrectStep(recorded.event().stepId(), right))))
                .orElse(List.of());
    }

    private List<OrganisationCommand> undoing() {
        return pick(organisation.events())
                .filter(recorded ->
                        recorded.position() > organisation.events().getFirst().position())
                .<List<OrganisationCommand>>map(recorded -> List.of(new RetractChange(recorded.change())))
                .orElse(List.of());
    }

    /** What might have been right instead. */
    private Optional<Statement> right(OrganisationEvent wrong) {
        LocalDate from = chance(2) ? wrong.effectiveFrom() : day();
        LocalText name = LocalText.sv(name());
        return Optional.ofNullable(
                switch (wrong) {
                    case UnitEstablished it ->
                        new EstablishUnit(
                                it.unitId(),
                                it.code(),
                                name,
                                type(),
                                it.parentId(),
                                it.predecessorIds(),
                                from,
                                it.precision());
                    case UnitRenamed it -> new RenameUnit(it.unitId(), name, from);
                    case UnitRecoded it -> new RecodeUnit(it.unitId(), it.code(), from);
                    case UnitDescribed it -> new DescribeUnit(it.unitId(), name, null, from);
                    case UnitReclassified it -> new ReclassifyUnit(it.unitId(), type(), from);
                    case UnitRanked it -> new RankUnit(it.unitId(), random.nextInt(9), from);
                    case UnitMoved it -> new MoveUnit(it.unitId(), unit(from).orElse(null), from);
                    case UnitClosed it ->
                        new CloseUnit(it.unitId(), it.outcome(), it.successorIds(), it.transferredTo(), from);
                    case PostEstablished it ->
                        new EstablishPost(it.postId(), it.unitId(), name, role(), from, it.precision());
                    case PostRetitled it -> new RetitlePost(it.postId(), name, from);
                    case PostMovedToUnit it ->
                        new MovePost(it.postId(), unit(from).orElse(it.unitId()), from);
                    case PostAbolished it -> new AbolishPost(it.postId(), from);
                    case PersonAppointed it ->
                        new AppointPerson(
                                it.appointmentId(),
                                it.postId(),
                                pick(organisation.things(PersonId.class)).orElse(it.personId()),
                                it.kind(),
                                from,
                                it.precision(),
                                it.effectiveTo());
                    case AppointmentEnded it -> new EndAppointment(it.appointmentId(), null, from);
                    case PersonRegistered it -> new RegisterPerson(it.personId(), name());
                    case PersonNameChanged it -> new ChangePersonName(it.personId(), name(), from);
                    case PersonProtected it -> new LiftProtection(it.personId());
                    case ProtectionLifted it -> new ProtectPerson(it.personId());
                    case ForumEstablished it ->
                        new EstablishForum(it.forumId(), it.hostUnitId(), name, null, null, from, it.precision());
                    case ForumRenamed it -> new RenameForum(it.forumId(), name, from);
                    case ForumDescribed it -> new DescribeForum(it.forumId(), name, null, from);
                    case ForumRanked it -> new RankForum(it.forumId(), random.nextInt(9), from);
                    case ForumMovedToUnit it ->
                        new MoveForum(it.forumId(), unit(from).orElse(it.hostUnitId()), from);
                    case ForumClosed it -> new CloseForum(it.forumId(), from);
                    case ContactPointPublished it ->
                        new PublishContactPoint(
                                it.contactId(), it.owner(), it.kind(), number(), null, visibility(), from);
                    case ContactPointChanged it ->
                        new ChangeContactPoint(it.contactId(), number(), null, visibility(), from);
                    case ContactPointWithdrawn it -> new WithdrawContactPoint(it.contactId(), from);
                    case StepRetracted _ -> null;
                });
    }

    // Picking

    private static final long NOW = Long.MAX_VALUE;
    private static final CloseUnit NOTHING = CloseUnit.abolish(UnitId.next(), FIRST);

    private Stream<LocalDate> days() {
        return Stream.iterate(FIRST, day -> day.plusYears(1)).limit(YEARS + 4);
    }

    /** The later the rarer: what is established early must live for something to happen to it. */
    private LocalDate day() {
        return FIRST.plusYears(random.nextInt(YEARS));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> Optional<T> pick(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private boolean exists(ThingId thing, LocalDate day) {
        return organisation.exists(thing, day, NOW);
    }

    private <T extends ThingId> List<T> existing(Class<T> kind, LocalDate day) {
        return organisation.things(kind).stream()
                .filter(thing -> exists(thing, day))
                .toList();
    }

    private Optional<UnitId> unit(LocalDate day) {
        return pick(existing(UnitId.class, day));
    }

    /** One unit or two, but not the root. */
    private List<UnitId> several(LocalDate day) {
        List<UnitId> units = existing(UnitId.class, day).stream()
                .filter(unit -> organisation.value(unit, "parent", day, NOW).isPresent())
                .toList();
        return units.isEmpty()
                ? List.of()
                : Stream.of(pick(units), pick(units))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    private @Nullable UnitId outside(Collection<UnitId> units, LocalDate day) {
        return pick(existing(UnitId.class, day).stream()
                        .filter(unit -> !units.contains(unit))
                        .toList())
                .orElse(null);
    }

    private static EstablishUnit established(String name, @Nullable UnitId parent, LocalDate from) {
        return established(name, parent, from, null);
    }

    private static EstablishUnit established(
            String name, @Nullable UnitId parent, LocalDate from, @Nullable Precision precision) {
        return new EstablishUnit(
                UnitId.next(), code(), LocalText.sv(name), UnitType.DEPARTMENT, parent, List.of(), from, precision);
    }

    private static UnitCode code() {
        return new UnitCode("R-" + CODES.incrementAndGet());
    }

    private @Nullable Precision precision() {
        return chance(5) ? Precision.BEFORE : null;
    }

    private UnitType type() {
        return UnitType.values()[random.nextInt(UnitType.values().length)];
    }

    private PostRole role() {
        return chance(2) ? PostRole.HEAD : PostRole.OTHER;
    }

    private Visibility visibility() {
        return chance(3) ? chance(3) ? Visibility.EDITORS : Visibility.STAFF : Visibility.PUBLIC;
    }

    private String name() {
        return "Namn " + random.nextInt(50);
    }

    private String number() {
        return "031-390 %02d 00".formatted(random.nextInt(100));
    }
}
