package org.orgtrail.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database that would let the log be rewritten, or would lose what it has answered for. Runs after the
 * migrations.
 */
@Component
@DependsOnDatabaseInitialization
class DatabaseCheck implements InitializingBean {

    private static final List<String> LOG_TABLES = List.of("log_event", "log_change");

    private final JdbcClient database;
    private final boolean durable;

    DatabaseCheck(DataSource dataSource, @Value("${orgtrail.database.require-durable}") boolean durable) {
        this.database = JdbcClient.create(dataSource);
        this.durable = durable;
    }

    @Override
    public void afterPropertiesSet() {
        refuseSuperuser();
        LOG_TABLES.forEach(this::refuseRewriting);
        if (durable) {
            List.of("fsync", "synchronous_commit", "full_page_writes").forEach(this::refuseOff);
        }
    }

    private void refuseSuperuser() {
        if (holds("select rolsuper from pg_roles where rolname = current_user")) {
            throw new StartProblem(
                    "The application is connected to the database as the superuser %s, who could rewrite the log."
                            .formatted(role()),
                    "Create two roles as docs/operations.md says and set SPRING_DATASOURCE_USERNAME to the one without "
                            + "rights of its own.");
        }
    }

    private void refuseRewriting(String table) {
        boolean rewritable =
                database.sql("""
                        select pg_has_role(current_user, relowner, 'member')
                            or has_any_column_privilege(oid, 'update')
                            or has_table_privilege(oid, 'update, delete, truncate')
                        from pg_class where oid = cast(:table as regclass)
                        """).param("table", table).query(Boolean.class).single();
        if (rewritable) {
            throw new StartProblem(
                    "The application is connected to the database as %s, who owns the table %s or may change what is in it."
                            .formatted(role(), table),
                    "The log is append only. Run the migrations as another role (SPRING_FLYWAY_USER) than the application "
                            + "connects as (SPRING_DATASOURCE_USERNAME), make the first one the table's owner, and revoke "
                            + "update, delete and truncate on it from %s.".formatted(role()));
        }
    }

    private void refuseOff(String setting) {
        if (holds("select current_setting('%s') = 'off'".formatted(setting))) {
            throw new StartProblem(
                    "The database server runs with %s=off: changes it has acknowledged could be lost."
                            .formatted(setting),
                    "Set %s=on in the server's postgresql.conf, or for this role and database, and restart it."
                            .formatted(setting));
        }
    }

    private boolean holds(String question) {
        return database.sql(question).query(Boolean.class).single();
    }

    private String role() {
        return database.sql("select current_user").query(String.class).single();
    }
}
