package org.orgtrail.history.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitEvent;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitReclassified;
import org.orgtrail.organisation.event.UnitRecoded;
import org.orgtrail.organisation.event.UnitRenamed;
import org.orgtrail.shared.UnitId;

/** What happens to a unit, told alone. What happens to several at once is told by {@link Compounds}. */
final class UnitPhrases {

    private UnitPhrases() {}

    /** @param here the unit whose history it is; null where it is nobody's */
    static Phrase of(UnitEvent event, @Nullable UnitId here) {
        return switch (event) {
            case UnitEstablished it -> established(it);
            case UnitRenamed it -> SharedPhrases.renamed("unit", it.unitId(), it.previousNames(), it.names());
            case UnitRecoded it ->
                Phrase.of(
                        "unit-recoded",
                        new Thing(it.unitId()),
                        new Literal(it.previousCode().value()),
                        new Literal(it.code().value()));
            case UnitReclassified it ->
                Phrase.of(
                        "unit-reclassified",
                        new Thing(it.unitId()),
                        Phrase.of("type." + it.previousType()),
                        Phrase.of("type." + it.type()));
            case UnitDescribed it -> SharedPhrases.described(it.unitId(), it.description(), it.link());
            case UnitRanked it -> SharedPhrases.ranked(it.unitId(), it.rank());
            case UnitMoved it -> moved(it, here);
            case UnitClosed it -> closed(it);
        };
    }

    private static Phrase established(UnitEstablished it) {
        Piece name = new Name(it.names(), it.unitId());
        Piece type = Phrase.of("type." + it.type());
        String how = SharedPhrases.beginning(it.precision());
        Phrase established = it.parentId() == null
                ? Phrase.of("root-" + how, name, type)
                : Phrase.of("unit-" + how, name, type, new Thing(it.parentId()));
        return it.predecessorIds().isEmpty()
                ? established
                : Phrase.of("unit-established-from", established, SharedPhrases.things(it.predecessorIds()));
    }

    private static Phrase closed(UnitClosed it) {
        Piece unit = new Thing(it.unitId());
        List<UnitId> successors = it.successorIds();
        return switch (it.outcome()) {
            case ABOLISHED -> Phrase.of("unit-closed", unit);
            case REPLACED -> Phrase.of("unit-replaced", unit, new Thing(successors.getFirst()));
            case MERGED -> Phrase.of("unit-merged", unit, new Thing(successors.getFirst()));
            case SPLIT -> Phrase.of("unit-split", unit, SharedPhrases.things(successors));
            case TRANSFERRED_OUT ->
                Phrase.of("unit-transferred", unit, new Literal(Objects.requireNonNull(it.transferredTo())));
        };
    }

    private static Phrase moved(UnitMoved it, @Nullable UnitId here) {
        Piece unit = new Thing(it.unitId());
        Piece from = parent(it.previousParentId());
        Piece to = parent(it.parentId());
        if (here != null && here.equals(it.parentId())) {
            return Phrase.of("unit-moved-here", unit, from);
        }
        return here != null && here.equals(it.previousParentId())
                ? Phrase.of("unit-moved-away", unit, to)
                : Phrase.of("unit-moved", unit, from, to);
    }

    static Piece parent(@Nullable UnitId parent) {
        return parent == null ? Phrase.of("top-level") : new Thing(parent);
    }
}
