package org.orgtrail.access.internal;

import javax.sql.DataSource;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.Sight;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Tells the database by a setting of the transaction, which its views of who is shown ask. */
@Service
class DatabaseSight implements Sight {

    private final Rights rights;
    private final JdbcTemplate jdbc;

    DatabaseSight(Rights rights, DataSource dataSource) {
        this.rights = rights;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public void is(Actor actor) {
        jdbc.queryForObject(
                "select set_config('orgtrail.sees_protected', ?, true)",
                String.class,
                rights.seesProtected(actor) ? "yes" : "no");
    }
}
