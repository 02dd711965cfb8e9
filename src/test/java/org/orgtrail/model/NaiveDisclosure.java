package org.orgtrail.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Visibility;

/**
 * What everybody may read of contact points, said day by day and place by place in the log, without a thought for speed: whatever
 * is asked, look at how it was last.
 */
final class NaiveDisclosure {

    private final NaiveOrganisation organisation;
    private final List<Long> positions;
    private final TreeSet<LocalDate> days;
    private final LocalDate today;
    private final Visibility sight;
    private final Map<StepId, OrganisationEvent> byStep = new HashMap<>();

    /** @param sight for whom the most closed is that the reader may see; not the strictest, which sees all */
    NaiveDisclosure(NaiveOrganisation organisation, LocalDate today, Visibility sight) {
        this.organisation = organisation;
        this.sight = sight;
        this.positions = organisation.positions();
        this.today = today;
        this.days = new TreeSet<>(organisation.boundaries());
        days.add(today);
        organisation.events().forEach(it -> byStep.put(it.event().stepId(), it.event()));
    }

    /** The texts of the contact points that a state as of the point shows to the reader. */
    Set<String> shown(LocalDate day, long knownAt) {
        Set<String> shown = new TreeSet<>();
        for (ContactId contact : organisation.things(ContactId.class)) {
            shown.addAll(shown(contact, day, knownAt));
        }
        return shown;
    }

    Set<String> shown(ContactId contact, LocalDate day, long knownAt) {
        Set<String> texts = texts(contact, day, knownAt);
        boolean may = isOpen(contact, day, knownAt)
                && isOpen(contact, day)
                && texts.stream().allMatch(text -> mayBeRead(contact, text, day));
        return may ? texts : Set.of();
    }

    /** Whether all that the event tells may be read: each text wherever it stood around the day. */
    boolean mayBeTold(OrganisationEvent event) {
        if (event instanceof StepRetracted it) {
            return mayBeTold(Objects.requireNonNull(byStep.get(it.retracted())));
        }
        ContactId contact = (ContactId) event.thing();
        LocalDate day = event.effectiveFrom();
        return told(event).stream()
                        .allMatch(text -> mayBeRead(contact, text, day) || mayBeRead(contact, text, day.minusDays(1)))
                && told(event).stream()
                        .noneMatch(text -> isSecret(contact, text, day) || isSecret(contact, text, day.minusDays(1)))
                && isOpen(contact, day)
                && isOpen(contact, day.minusDays(1))
                && !saysItIsClosed(event);
    }

    /** The texts in what the event says. */
    Set<String> told(OrganisationEvent event) {
        return switch (event) {
            case ContactPointPublished it -> texts(it.value(), it.label());
            case ContactPointChanged it -> {
                Set<String> texts = new TreeSet<>(texts(it.value(), it.label()));
                texts.add(it.previousValue());
                yield texts;
            }
            case ContactPointWithdrawn it -> Set.of(it.value());
            case StepRetracted it -> told(Objects.requireNonNull(byStep.get(it.retracted())));
            default -> Set.of();
        };
    }

    private boolean saysItIsClosed(OrganisationEvent event) {
        return event instanceof ContactPointPublished published && isClosed(published.visibility())
                || event instanceof ContactPointChanged changed && isClosed(changed.visibility());
    }

    private boolean isClosed(Visibility visibility) {
        return visibility.ordinal() > sight.ordinal();
    }

    /** Whether the text may be read as what the contact point had on that day. */
    boolean mayBeRead(ContactId contact, String text, LocalDate day) {
        return isOpen(contact, day)
                && wasLastOpen(contact, text, day)
                && wasLastOpen(contact, text, lastDay(it -> lastKnown(contact, text, it) != null));
    }

    /** Whether the text stood on that day and is closed. */
    private boolean isSecret(ContactId contact, String text, LocalDate day) {
        return lastKnown(contact, text, day) != null && !wasLastOpen(contact, text, day);
    }

    /** Whether the contact point, whatever it says, is open on that day if it is there, and today. */
    private boolean isOpen(ContactId contact, LocalDate day) {
        long now = positions.getLast();
        if (days.stream().noneMatch(it -> organisation.exists(contact, it, now))) {
            return false;
        }
        return (!organisation.exists(contact, day, now) || isOpen(contact, day, now))
                && isOpen(contact, lastDay(it -> organisation.exists(contact, it, now)), now);
    }

    private boolean wasLastOpen(ContactId contact, String text, LocalDate day) {
        Long last = lastKnown(contact, text, day);
        return last != null && isOpen(contact, day, last);
    }

    /** The last place in the log at which the contact point had the text on that day. */
    private @Nullable Long lastKnown(ContactId contact, String text, LocalDate day) {
        Long last = null;
        for (long position : positions) {
            if (texts(contact, day, position).contains(text)) {
                last = position;
            }
        }
        return last;
    }

    /** Of the days that fit, the last up to today, or else the first. */
    private LocalDate lastDay(Predicate<LocalDate> fits) {
        return days.headSet(today, true).stream()
                .filter(fits)
                .max(Comparator.naturalOrder())
                .or(() -> days.stream().filter(fits).findFirst())
                .orElse(today);
    }

    private boolean isOpen(ContactId contact, LocalDate day, long knownAt) {
        return organisation
                .value(contact, "visibility", day, knownAt)
                .filter(visibility -> !isClosed((Visibility) visibility))
                .isPresent();
    }

    private Set<String> texts(ContactId contact, LocalDate day, long knownAt) {
        return organisation.exists(contact, day, knownAt)
                ? texts(
                        (String) organisation
                                .value(contact, "contactValue", day, knownAt)
                                .orElseThrow(),
                        (LocalText) organisation
                                .value(contact, "label", day, knownAt)
                                .orElse(null))
                : Set.of();
    }

    private static Set<String> texts(String value, @Nullable LocalText label) {
        List<String> texts = new ArrayList<>(List.of(value));
        if (label != null) {
            texts.add(label.sv());
        }
        return Set.copyOf(texts);
    }
}
