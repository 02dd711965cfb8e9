package org.orgtrail.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often somebody has tried to sign in under a name, in vain and in a row. After some attempts the name is closed for a
 * while, whether an account has it or not, and whatever password is tried (docs/adr/0066).
 */
@Component
class SignInAttempts {

    private static final int ALLOWED = 5;
    private static final Duration CLOSED_FOR = Duration.ofMinutes(15);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SignInAttempts(DataSource database, Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.clock = clock;
    }

    /** Counts an attempt before its password is looked at, so that many at once are not more than allowed; false where the name is closed. */
    @Transactional
    public boolean admit(String userName) {
        Instant now = clock.instant();
        Timestamp at = Timestamp.from(now);
        Timestamp old = Timestamp.from(now.minus(CLOSED_FOR));
        jdbc.update("delete from sign_in_attempt where last_at <= ?", old);
        Integer attempts = jdbc.queryForObject("""
                insert into sign_in_attempt as a (name_hash, attempts, last_at) values (?, 1, ?)
                on conflict (name_hash) do update set
                    last_at = case when a.attempts < ? then excluded.last_at else a.last_at end,
                    attempts = least(a.attempts + 1, ?)
                returning attempts""", Integer.class, hash(userName), at, ALLOWED, ALLOWED + 1);
        return attempts != null && attempts <= ALLOWED;
    }

    /** Somebody has signed in under the name, or been given a new password: it counts from nothing again. */
    @Transactional
    public void forget(String userName) {
        jdbc.update("delete from sign_in_attempt where name_hash = ?", (Object) hash(userName));
    }

    private static byte[] hash(String userName) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(AccountRows.kept(userName).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
