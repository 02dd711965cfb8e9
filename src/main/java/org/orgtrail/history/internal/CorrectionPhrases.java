package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.history.internal.Piece.Quote;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitType;

/** Tells what was wrong and what is right, a sentence for each value that differs. */
record CorrectionPhrases(Telling telling) {

    private static final Literal NO_VALUE = new Literal("–");
    /** The longest text that is told as a value, in characters. */
    private static final int LONGEST = 120;

    List<Phrase> of(OrganisationEvent wrong, OrganisationEvent right) {
        List<Phrase> phrases = new ArrayList<>();
        if (wrong.getClass() == right.getClass()) {
            Map<Attribute<?>, @Nullable Object> was = values(wrong);
            Map<Attribute<?>, @Nullable Object> is = values(right);
            Map<Attribute<?>, @Nullable Object> all = new LinkedHashMap<>(is);
            was.forEach(all::putIfAbsent);
            for (Attribute<?> attribute : all.keySet()) {
                if (!Objects.equals(was.get(attribute), is.get(attribute))) {
                    if (attribute.equals(Attribute.CLOSING) || attribute.equals(Attribute.PREDECESSORS)) {
                        return List.of(asSentences(wrong, right));
                    }
                    phrases.add(value(right, attribute, was.get(attribute), is.get(attribute)));
                }
            }
            phrases.addAll(days(wrong, right));
        }
        return phrases.isEmpty() ? List.of(asSentences(wrong, right)) : phrases;
    }

    /** What the event says from its day on; that a thing is there goes without saying. */
    private static Map<Attribute<?>, @Nullable Object> values(OrganisationEvent event) {
        Map<Attribute<?>, @Nullable Object> values = new LinkedHashMap<>();
        for (Step<?> step : event.steps()) {
            if (!step.attribute().equals(Attribute.EXISTS)) {
                values.put(step.attribute(), step.value());
            }
        }
        return values;
    }

    private List<Phrase> days(OrganisationEvent wrong, OrganisationEvent right) {
        List<Phrase> phrases = new ArrayList<>();
        if (!wrong.effectiveFrom().equals(right.effectiveFrom())) {
            phrases.add(Phrase.of(
                    "corrected-day", sentence(right), day(wrong.effectiveFrom()), day(right.effectiveFrom())));
        }
        if (wrong instanceof PersonAppointed was
                && right instanceof PersonAppointed is
                && !Objects.equals(was.effectiveTo(), is.effectiveTo())) {
            phrases.add(Phrase.of(
                    "corrected-last-day", sentence(right), lastDay(was.effectiveTo()), lastDay(is.effectiveTo())));
        }
        if (wrong instanceof AppointmentEnded was
                && right instanceof AppointmentEnded is
                && !Objects.equals(was.reason(), is.reason())) {
            phrases.add(asSentences(wrong, right));
        }
        return phrases;
    }

    private Phrase asSentences(OrganisationEvent wrong, OrganisationEvent right) {
        return Phrase.of("corrected-sentence", sentence(wrong), sentence(right));
    }

    private Phrase sentence(OrganisationEvent event) {
        return telling.alone(event);
    }

    private static Piece day(LocalDate day) {
        return new Literal(day.toString());
    }

    private static Piece lastDay(@Nullable LocalDate end) {
        return end == null ? Phrase.of("until-further-notice") : day(end.minusDays(1));
    }

    private Phrase value(OrganisationEvent right, Attribute<?> attribute, @Nullable Object was, @Nullable Object is) {
        Phrase subject = subject(right, attribute);
        if (was instanceof LocalText before
                && is instanceof LocalText now
                && before.sv().equals(now.sv())) {
            return Phrase.of("corrected-english", subject, english(before), english(now));
        }
        return isLong(was) || isLong(is)
                ? Phrase.of("corrected-text", subject)
                : Phrase.of(
                        "corrected",
                        subject,
                        piece(right.thing(), attribute, was),
                        piece(right.thing(), attribute, is));
    }

    /** What is put right: of a contact point its kind and whose it is, of an appointment the post, otherwise the thing's name. */
    private Phrase subject(OrganisationEvent right, Attribute<?> attribute) {
        String key = "subject." + attribute.key();
        LocalDate day = right.effectiveFrom();
        return switch (right) {
            case ContactPointPublished it -> contact(key, attribute, it.kind(), it.owner(), day);
            case ContactPointChanged it -> contact(key, attribute, it.kind(), it.owner(), day);
            case PersonAppointed it when attribute.equals(Attribute.POST) -> Phrase.of(key, new Thing(it.personId()));
            case PersonAppointed it -> Phrase.of(key, telling.places().post(it.postId(), day));
            case OrganisationEvent it -> Phrase.of(key, new Thing(it.thing()));
        };
    }

    private Phrase contact(String key, Attribute<?> attribute, ContactKind kind, ThingId owner, LocalDate day) {
        return Phrase.of(
                attribute.equals(Attribute.CONTACT_VALUE) ? key + "." + kind : key,
                telling.places().owner(owner, day));
    }

    private static boolean isLong(@Nullable Object value) {
        return value instanceof LocalText text
                && (text.sv().length() > LONGEST
                        || text.en() != null && text.en().length() > LONGEST);
    }

    private static Piece english(LocalText text) {
        return text.en() == null ? NO_VALUE : new Quote(SharedPhrases.inOneLine(text.en()), Texts.ENGLISH);
    }

    private static Piece piece(ThingId thing, Attribute<?> attribute, @Nullable Object value) {
        return switch (value) {
            case null -> attribute.equals(Attribute.PARENT) ? UnitPhrases.parent(null) : NO_VALUE;
            case ThingId id -> new Thing(id);
            case LocalText text -> new Name(text, thing);
            case Link link -> new Literal(link.address());
            case UnitType type -> Phrase.of("type." + type);
            case Enum<?> word -> new Phrase("value." + attribute.key() + "." + word.name(), List.of());
            case Object other -> SharedPhrases.oneLine(other.toString());
        };
    }
}
