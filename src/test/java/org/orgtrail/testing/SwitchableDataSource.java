package org.orgtrail.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's data source in tests: leads to another database at each test class. */
final class SwitchableDataSource extends DelegatingDataSource implements AutoCloseable {

    SwitchableDataSource(DataSource first) {
        super(first);
    }

    void switchTo(TestDatabase database) {
        var pool = new HikariDataSource();
        pool.setPoolName(database.toString());
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(TestDatabase.APP_ROLE);
        pool.setMinimumIdle(1);
        DataSource before = obtainTargetDataSource();
        if (before instanceof HikariDataSource configured) {
            pool.setDataSourceProperties(configured.getDataSourceProperties());
        }
        setTargetDataSource(pool);
        close(before);
    }

    @Override
    public void close() {
        close(obtainTargetDataSource());
    }

    private static void close(DataSource source) {
        if (source instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
