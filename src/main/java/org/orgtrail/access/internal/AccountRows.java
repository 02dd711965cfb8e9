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

    @Query("select a.userName from AccountRow a order by a.userName")
    List<String> userNames();

    @Query("select a.userName from AccountRow a where a.enabled and a.mustChangePassword order by a.userName")
    List<String> waitingForTheirHolder();

    long count();
}
