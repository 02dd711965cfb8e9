package org.orgtrail.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the read models hold, row by row. */
public final class ReadModelRows {

    private ReadModelRows() {}

    /** Every row of every read model's tables, as text, in an order of its own. */
    public static Map<String, List<String>> of(JdbcTemplate jdbc) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<String> names = jdbc.queryForList(
                "select tablename from pg_tables where tablename like 'directory\\_%' or tablename like 'history\\_%'"
                        + " order by 1",
                String.class);
        for (String table : names) {
            tables.put(table, jdbc.queryForList("select t::text from " + table + " t order by 1", String.class));
        }
        return tables;
    }
}
