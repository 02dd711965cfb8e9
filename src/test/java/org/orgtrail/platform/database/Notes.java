package org.orgtrail.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table to write something into, in databases that no migration has run on. */
final class Notes {

    private Notes() {}

    static void write(EmbeddedDatabase database, String note) {
        JdbcClient owner = JdbcClient.create(connect(database, database.owner()));
        owner.sql("create table if not exists note (text text)").update();
        owner.sql("insert into note values (?)").param(note).update();
    }

    static List<String> read(EmbeddedDatabase database) {
        return JdbcClient.create(connect(database, database.owner()))
                .sql("select text from note order by text")
                .query(String.class)
                .list();
    }

    static DataSource connect(EmbeddedDatabase database, Role role) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(role.name());
        source.setPassword(role.password());
        return source;
    }
}
