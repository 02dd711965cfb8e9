package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log cannot be had: somebody else holds it for longer than anybody waits. */
@OrgtrailTest
class UnavailableLogTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    @Test
    void the_caller_is_told_to_try_again_and_the_same_request_is_then_recorded() throws SQLException {
        Api api = new Api(port);
        String body = Api.body("{'type':'RegisterPerson','name':'Kim'}");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select * from log_head for update");
            Api.Answer answer = api.post(body, "Idempotency-Key", "again");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.problem()).isEqualTo("unavailable");
            connection.rollback();
        }
        assertThat(api.post(body, "Idempotency-Key", "again").status()).isEqualTo(201);
    }
}
