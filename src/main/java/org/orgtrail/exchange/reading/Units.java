package org.orgtrail.exchange.reading;

import java.util.Map;
import java.util.regex.Pattern;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the unit that an address names, by its id or by a code that it has or has had. */
@Component
class Units {

    /** No code is as long as this. */
    private static final Pattern ID = Pattern.compile("unit-[0-9a-f-]{36}");

    private final DirectoryQueries directory;

    Units(DirectoryQueries directory) {
        this.directory = directory;
    }

    /** The page of the unit; a problem where it does not exist at that point. */
    UnitPage page(String key, Point point, Actor actor) {
        return switch (answer(key, point, actor)) {
            case UnitAnswer.Page(UnitPage page) -> page;
            case UnitAnswer.NotThen it ->
                throw new Problem(
                                HttpStatus.NOT_FOUND, "unit-not-then", it.unit().names(), point.validOn())
                        .with("asOf", point)
                        .with("unit", it.unit())
                        .with("lifetimes", it.lifetimes())
                        .with("startUnknown", it.startUnknown())
                        .with("lineage", it.lineage());
            case UnitAnswer.RegisteredInError it -> throw registeredInError(it).with("asOf", point);
            case UnitAnswer.NeverHeardOf _ -> throw unknown(key).with("asOf", point);
        };
    }

    /** The id of the unit, whether or not it exists on that day. */
    UnitId id(String key, Point point, Actor actor) {
        return switch (answer(key, point, actor)) {
            case UnitAnswer.Page(UnitPage page) -> page.unit().ref().id();
            case UnitAnswer.NotThen it -> it.unit().id();
            case UnitAnswer.RegisteredInError it -> it.id();
            case UnitAnswer.NeverHeardOf _ -> throw unknown(key).with("asOf", point);
        };
    }

    /** The id of the unit that is known at the one point or the other. */
    UnitId atEither(String key, Point first, Point second, Actor actor) {
        return answer(key, first, actor) instanceof UnitAnswer.NeverHeardOf
                ? id(key, second, actor)
                : id(key, first, actor);
    }

    private UnitAnswer answer(String key, Point point, Actor actor) {
        return ID.matcher(key).matches()
                ? Ids.read(key, UnitId::parse)
                        .map(id -> directory.unit(id, point.asOf(), actor))
                        .orElseGet(UnitAnswer.NeverHeardOf::new)
                : Ids.read(key, UnitCode::new)
                        .map(code -> directory.unit(code, point.asOf(), actor))
                        .orElseGet(UnitAnswer.NeverHeardOf::new);
    }

    private static Problem unknown(String key) {
        return new Problem(HttpStatus.NOT_FOUND, "unit-unknown", key);
    }

    private static Problem registeredInError(UnitAnswer.RegisteredInError it) {
        return new Problem(HttpStatus.GONE, "unit-registered-in-error", it.code())
                .with("unit", Map.of("id", it.id(), "code", it.code()));
    }
}
