package org.orgtrail.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;

/**
 * A post that nobody holds, or that somebody holds in another's place.
 *
 * @param unit that the post belongs to
 * @param holders those who hold it for the time being; empty where it is vacant
 * @param since the first day without a holder; empty where it never had one, or has one
 */
public record Vacancy(
        PostId post, LocalText title, UnitRef unit, List<Head.Holder> holders, Optional<LocalDate> since) {

    public Vacancy {
        holders = List.copyOf(holders);
    }
}
