package org.orgtrail.access.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRows extends Repository<AccountRow, UUID> {

    /**
     * The form in which user names are kept, so that no two differ by case or stray spaces alone. What a database cannot hold is
     * in no name: it becomes a mark that none has.
     */
    static String kept(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT).replace('\0', '\uFFFD');
    }

    AccountRow saveAndFlush(AccountRow row);

    Optional<AccountRow> findById(UUID id);

    /** @param userName as {@link #kept} */
    Optional<AccountRow> findByUserName(String userName);

    Optional<AccountRow> findByIssuerAndSubject(String issuer, String subject);

    @Query("select a from AccountRow a order by a.userName")
    List<AccountRow> all();

    /** Those that sign in with a password. */
    @Query("select a.userName from AccountRow a where a.passwordHash is not null order by a.userName")
    List<String> userNames();

    @Query("select a.userName from AccountRow a where a.enabled and a.mustChangePassword order by a.userName")
    List<String> waitingForTheirHolder();

    @Query(
            "select a.id from AccountRow a join a.roles r where a.enabled and r = org.orgtrail.access.Role.ADMINISTRATOR")
    List<UUID> openAdministrators();

    /** Waits until no other transaction is past this, so that what it then reads of accounts is what it writes to. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtext('account')) as text)", nativeQuery = true)
    String oneAtATime();

    long count();
}
