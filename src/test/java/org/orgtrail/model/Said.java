package org.orgtrail.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.*;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.StepId;

/**
 * One thing that an event says: from a day on an attribute has a value, or what another event has said of the attribute is taken
 * back. What each event says is written down here a second time, apart from the product's own {@code steps()}.
 *
 * @param position of the change in the log
 * @param value null for none from then on
 * @param takesBack the event that is taken back; null where a value is said
 */
record Said(
        long position,
        StepId step,
        String attribute,
        LocalDate from,
        @Nullable Object value,
        @Nullable StepId takesBack) {

    static List<Said> by(OrganisationEvent event, long position) {
        Sayings said = new Sayings(event, position);
        switch (event) {
            case UnitEstablished it -> {
                said.begins(it.precision())
                        .says("code", it.code())
                        .says("names", it.names())
                        .says("type", it.type())
                        .says("parent", it.parentId());
                if (!it.predecessorIds().isEmpty()) {
                    said.says("predecessors", new Predecessors(it.predecessorIds()));
                }
            }
            case UnitRenamed it -> said.says("names", it.names());
            case UnitRecoded it -> said.says("code", it.code());
            case UnitDescribed it -> said.says("description", it.description()).says("link", it.link());
            case UnitReclassified it -> said.says("type", it.type());
            case UnitRanked it -> said.says("rank", it.rank());
            case UnitMoved it -> said.says("parent", it.parentId());
            case UnitClosed it ->
                said.ends().says("closing", new Closing(it.outcome(), it.successorIds(), it.transferredTo()));
            case PostEstablished it ->
                said.begins(it.precision())
                        .says("unit", it.unitId())
                        .says("title", it.title())
                        .says("role", it.role());
            case PostRetitled it -> said.says("title", it.title());
            case PostMovedToUnit it -> said.says("unit", it.unitId());
            case PostAbolished _ -> said.ends();
            case PersonAppointed it -> {
                said.begins(it.precision())
                        .says("post", it.postId())
                        .says("holder", it.personId())
                        .says("appointmentKind", it.kind());
                if (it.effectiveTo() != null) {
                    said.add("exists", it.effectiveTo(), false);
                }
            }
            case AppointmentEnded _ -> said.ends();
            case PersonRegistered it -> {
                said.add("exists", EffectiveDates.FIRST, true);
                said.add("personName", EffectiveDates.FIRST, it.name());
            }
            case PersonNameChanged it -> said.says("personName", it.name());
            case PersonProtected _ -> said.add("protected", EffectiveDates.FIRST, true);
            case ProtectionLifted _ -> said.add("protected", EffectiveDates.FIRST, false);
            case ForumEstablished it ->
                said.begins(it.precision())
                        .says("host", it.hostUnitId())
                        .says("names", it.names())
                        .says("description", it.description())
                        .says("link", it.link());
            case ForumRenamed it -> said.says("names", it.names());
            case ForumDescribed it -> said.says("description", it.description()).says("link", it.link());
            case ForumRanked it -> said.says("rank", it.rank());
            case ForumMovedToUnit it -> said.says("host", it.hostUnitId());
            case ForumClosed _ -> said.ends();
            case ContactPointPublished it ->
                said.says("exists", true)
                        .says("owner", it.owner())
                        .says("contactKind", it.kind())
                        .says("contactValue", it.value())
                        .says("label", it.label())
                        .says("visibility", it.visibility());
            case ContactPointChanged it ->
                said.says("contactValue", it.value()).says("label", it.label()).says("visibility", it.visibility());
            case ContactPointWithdrawn _ -> said.ends();
            case StepRetracted it -> it.attributes().forEach(attribute -> said.takesBack(attribute, it.retracted()));
        }
        return said.all;
    }

    /** Collects what one event says, from its own date where nothing else is said. */
    private static final class Sayings {

        private final List<Said> all = new ArrayList<>();
        private final OrganisationEvent event;
        private final long position;

        Sayings(OrganisationEvent event, long position) {
            this.event = event;
            this.position = position;
        }

        Sayings begins(Precision precision) {
            if (precision == Precision.BEFORE) {
                says("startPrecision", precision);
            }
            return says("exists", true);
        }

        Sayings ends() {
            return says("exists", false);
        }

        Sayings says(String attribute, @Nullable Object value) {
            add(attribute, event.effectiveFrom(), value);
            return this;
        }

        void add(String attribute, LocalDate from, @Nullable Object value) {
            all.add(new Said(position, event.stepId(), attribute, from, value, null));
        }

        void takesBack(String attribute, StepId step) {
            all.add(new Said(position, event.stepId(), attribute, event.effectiveFrom(), null, step));
        }
    }
}
