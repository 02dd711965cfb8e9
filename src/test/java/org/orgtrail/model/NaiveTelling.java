package org.orgtrail.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.model.NaiveHistory.Entry;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.event.*;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;

/**
 * What an entry of the history has to say, whatever its wording: every happening by the names and values that belong to it, none
 * more often than it happened, and no name left out.
 */
final class NaiveTelling {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
    /** So many that move along with a reorganisation may be told in numbers. */
    private static final int MANY = 3;

    private final NaiveOrganisation organisation;
    private final long knownAt;
    private final List<Set<String>> words = new ArrayList<>();
    /** Where the event that is looked at stands in the log. */
    private long recordedAt;

    private NaiveTelling(NaiveOrganisation organisation, long knownAt) {
        this.organisation = organisation;
        this.knownAt = knownAt;
    }

    /** What is wrong with how the entry is told; empty where nothing is. */
    static Optional<String> wrong(ChangeEntry told, Entry entry, NaiveOrganisation organisation, long knownAt) {
        List<String> texts = Texts.LOCALES.stream()
                .flatMap(locale -> told.sentences().stream()
                        .map(sentence -> sentence.in(locale).text()))
                .toList();
        String all = texts.stream().collect(joining("\n"));
        for (String text : texts) {
            if (text.isBlank() || !text.equals(text.strip()) || text.contains("  ")) {
                return Optional.of("a name is empty in “%s”".formatted(text));
            }
            if (ID.matcher(text).find()
                    || Texts.LOCALES.stream()
                            .map(locale -> Texts.of(locale, "history.unnamed"))
                            .anyMatch(text::contains)) {
                return Optional.of("a name is missing in “%s”".formatted(text));
            }
        }
        int sentences = told.sentences().size();
        if (sentences < 1 || sentences > most(entry)) {
            return Optional.of("%d sentences tell of %d happenings: %s".formatted(sentences, most(entry), all));
        }
        return needed(entry, organisation, knownAt).stream()
                .filter(either -> either.stream().noneMatch(all::contains))
                .findFirst()
                .map(either -> "none of %s is in “%s”".formatted(either, all));
    }

    /** A sentence a happening; of what is put right, one for each value. */
    private static int most(Entry entry) {
        return entry.events().stream()
                .mapToInt(recorded -> recorded.event() instanceof StepRetracted it && it.restatedBy() != null
                        ? Said.by(stated(it.restatedBy(), entry).orElse(it), 0).size() + 1
                        : 1)
                .sum();
    }

    private static Optional<OrganisationEvent> stated(StepId step, Entry entry) {
        return entry.events().stream()
                .map(Recorded::event)
                .filter(event -> event.stepId().equals(step))
                .findFirst();
    }

    /** Sets of words, of each of which one has to be there. */
    private static List<Set<String>> needed(Entry entry, NaiveOrganisation organisation, long knownAt) {
        NaiveTelling needed = new NaiveTelling(organisation, knownAt);
        List<Recorded> told = new ArrayList<>();
        List<StepId> right = new ArrayList<>();
        for (Recorded recorded : entry.events()) {
            if (recorded.event() instanceof StepRetracted it) {
                needed.either(Stream.of("Tas tillbaka", "tas tillbaka", "Gäller igen", "Rättas", "ångras"));
                right.add(it.restatedBy());
            } else {
                told.add(recorded);
            }
        }
        told.removeIf(
                recorded -> right.contains(recorded.event().stepId())); // that it is put right is told value by value
        boolean gathered = told.stream()
                        .map(Recorded::event)
                        .filter(event -> event instanceof UnitMoved
                                || event instanceof PostMovedToUnit
                                || event instanceof ForumMovedToUnit)
                        .count()
                >= MANY;
        told.forEach(recorded -> needed.by(recorded, gathered));
        return needed.words;
    }

    private void by(Recorded recorded, boolean gathered) {
        recordedAt = recorded.position();
        OrganisationEvent event = recorded.event();
        switch (event) {
            case UnitEstablished it -> {
                said(it, "names", it.names());
                it.predecessorIds().stream()
                        .filter(_ -> says(it, "predecessors"))
                        .forEach(other -> name(other, it));
            }
            case UnitRenamed it -> said(it, "names", it.names());
            case UnitRecoded it -> said(it, "code", it.code());
            case UnitReclassified _, UnitDescribed _, UnitRanked _ -> name(event.thing(), event);
            case UnitMoved _, PostMovedToUnit _, ForumMovedToUnit _ -> {
                if (!gathered) {
                    name(event.thing(), event);
                }
            }
            case UnitClosed it -> {
                name(it.unitId(), it);
                it.successorIds().forEach(other -> name(other, it));
                if (it.transferredTo() != null) {
                    either(Stream.of(it.transferredTo()));
                }
            }
            case PostEstablished it -> said(it, "title", it.title());
            case PostRetitled it -> said(it, "title", it.title());
            case PostAbolished it -> name(it.postId(), it);
            case PersonAppointed it -> {
                owner(it, "holder", it.personId());
                owner(it, "post", it.postId());
            }
            case AppointmentEnded it -> owner(it, "holder", it.personId());
            case PersonRegistered it -> said(it, "personName", it.name());
            case PersonNameChanged it -> said(it, "personName", it.name());
            case PersonProtected _, ProtectionLifted _ -> {} // told to who may see the person, and that is nobody here
            case ForumEstablished it -> {
                said(it, "names", it.names());
                owner(it, "host", it.hostUnitId());
            }
            case ForumRenamed it -> said(it, "names", it.names());
            case ForumDescribed _, ForumRanked _ -> name(event.thing(), event);
            case ForumClosed it -> name(it.forumId(), it);
            case ContactPointPublished it -> {
                said(it, "contactValue", it.value());
                owner(it, "owner", it.owner());
            }
            case ContactPointChanged it -> said(it, "contactValue", it.value());
            case ContactPointWithdrawn it -> said(it, "contactValue", it.value());
            case StepRetracted _ -> {} // told by what it takes back
        }
    }

    /** Whether what the event says of the attribute stands. */
    private boolean says(OrganisationEvent event, String attribute) {
        return organisation.standing(event.thing(), event.stepId(), knownAt).contains(attribute);
    }

    /** The value that the event says; where that was taken back, the one that holds. */
    private void said(OrganisationEvent event, String attribute, Object value) {
        either(Stream.concat(Stream.of(text(value)), values(event.thing(), attribute, event.effectiveFrom())));
    }

    /** What it belongs to by what the event says, or where that was taken back by what holds. */
    private void owner(OrganisationEvent event, String attribute, ThingId said) {
        either(Stream.concat(
                        Stream.of(said),
                        organisation.value(event.thing(), attribute, event.effectiveFrom(), knownAt).stream()
                                .map(ThingId.class::cast))
                .flatMap(owner -> names(owner, event.effectiveFrom())));
    }

    private void name(ThingId thing, OrganisationEvent event) {
        either(names(thing, event.effectiveFrom()));
    }

    /** What it is called then; what has no name then may be called as on any day: what leads there may be written over that day. */
    private Stream<String> names(ThingId thing, LocalDate day) {
        List<String> then = names(thing, Stream.of(day)).toList();
        return then.isEmpty() ? names(thing, organisation.boundaries().stream()) : then.stream();
    }

    private Stream<String> names(ThingId thing, Stream<LocalDate> days) {
        return days.flatMap(
                day -> Stream.of("names", "title", "personName").flatMap(attribute -> values(thing, attribute, day)));
    }

    /** The values on the day and the day before, by what is known, what was known just before, and what the change itself knew. */
    private Stream<String> values(ThingId thing, String attribute, LocalDate day) {
        return Stream.of(day, day.minusDays(1))
                .flatMap(then -> Stream.of(knownAt, knownAt - 1, recordedAt)
                        .flatMap(known -> organisation.value(thing, attribute, then, known).stream()))
                .map(NaiveTelling::text);
    }

    private static String text(Object value) {
        return value instanceof LocalText text ? text.sv() : value.toString();
    }

    private void either(Stream<String> some) {
        words.add(some.collect(toCollection(TreeSet::new)));
    }
}
