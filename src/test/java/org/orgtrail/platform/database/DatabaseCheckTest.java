package org.orgtrail.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseCheckTest {

    private TestDatabase database;

    @BeforeEach
    void create_a_migrated_database() {
        database = TestDatabase.create();
    }

    @Test
    void the_migrated_database_is_accepted() {
        assertThatCode(() -> check(database.appDataSource(), false)).doesNotThrowAnyException();
    }

    @Test
    void a_superuser_is_refused() {
        assertRefused(database.superuserDataSource(), false, "as the superuser");
    }

    @Test
    void the_owner_of_the_log_is_refused() {
        assertRefused(database.ownerDataSource(), false, "owns the table log_event");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update on log_event",
                "delete on log_event",
                "truncate on log_event",
                "update (payload) on log_event",
                "update on log_change",
                "delete on log_change",
                "truncate on log_change"
            })
    void a_role_that_may_rewrite_the_log_is_refused(String right) {
        JdbcClient.create(database.ownerDataSource())
                .sql("grant %s to %s".formatted(right, TestDatabase.APP_ROLE))
                .update();
        assertRefused(database.appDataSource(), false, right.substring(right.lastIndexOf(' ') + 1));
    }

    @Test
    void a_server_that_may_lose_acknowledged_changes_is_refused() {
        assertRefused(database.appDataSource(), true, "fsync=off");
    }

    private static void assertRefused(DataSource source, boolean durable, String why) {
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> check(source, durable))
                .satisfies(problem -> assertThat(problem.description()).contains(why));
    }

    private static void check(DataSource source, boolean durable) {
        new DatabaseCheck(source, durable).afterPropertiesSet();
    }
}
