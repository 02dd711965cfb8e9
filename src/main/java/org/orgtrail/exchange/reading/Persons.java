package org.orgtrail.exchange.reading;

import java.util.List;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.PersonPage;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the person that an address names by their id; a problem where none is known at that point, or not to the caller. */
@Component
class Persons {

    private final DirectoryQueries directory;

    Persons(DirectoryQueries directory) {
        this.directory = directory;
    }

    PersonPage page(String id, Point point, Actor actor) {
        return Ids.read(id, PersonId::parse)
                .flatMap(it -> directory.person(it, point.asOf(), actor))
                .orElseThrow(() -> unknown(id, point));
    }

    /** The id, also of a person who was registered in error. */
    PersonId id(String id, Point point, Actor actor) {
        return Ids.read(id, PersonId::parse)
                .filter(it -> directory.names(List.of(it), point.asOf(), actor).containsKey(it))
                .orElseThrow(() -> unknown(id, point));
    }

    private static Problem unknown(String id, Point point) {
        return new Problem(HttpStatus.NOT_FOUND, "person-unknown", id).with("asOf", point);
    }
}
