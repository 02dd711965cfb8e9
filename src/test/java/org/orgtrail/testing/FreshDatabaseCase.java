package org.orgtrail.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Run as two classes, which must meet one application and two databases, whichever comes first. */
@OrgtrailTest
abstract class FreshDatabaseCase {

    private static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();
    private static final Set<ApplicationContext> APPLICATIONS = ConcurrentHashMap.newKeySet();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DataSource dataSource;

    @Test
    void a_class_gets_the_shared_application_on_a_database_of_its_own() {
        APPLICATIONS.add(application);
        assertThat(APPLICATIONS).hasSize(1);
        assertThat(DATABASES.add(currentDatabase())).isTrue();
    }

    private String currentDatabase() {
        return new JdbcTemplate(dataSource)
                .queryForList("select current_database()", String.class)
                .getFirst();
    }
}
