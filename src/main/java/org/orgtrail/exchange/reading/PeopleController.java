package org.orgtrail.exchange.reading;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.PersonPage;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.shared.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People as of a point. */
@RestController
class PeopleController {

    private final Persons persons;
    private final Points points;
    private final CurrentActor currentActor;

    PeopleController(Persons persons, Points points, CurrentActor currentActor) {
        this.persons = persons;
        this.points = points;
        this.currentActor = currentActor;
    }

    /** @param appointments past, present and planned, the latest first */
    record Person(
            Point asOf,
            PersonId id,
            String name,
            List<PersonPage.Held> appointments,
            List<UnitPage.Contact> contacts) {}

    @Operation(summary = "A person, with the posts held in the past, now and later")
    @GetMapping("/api/v1/people/{id}")
    Person show(
            @PathVariable("id") String id,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        Point point = points.at(validOn, knownAt);
        PersonPage page = persons.page(id, point, currentActor.actor());
        return new Person(point, page.id(), page.name(), page.appointments(), page.contacts());
    }
}
