package org.orgtrail.access.internal;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody is signing in to. */
@Service
class SignIn implements UserDetailsService {

    private final AccountRows rows;

    SignIn(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String userName) {
        return rows.findByUserName(AccountRows.kept(userName))
                .filter(row -> row.passwordHash().isPresent())
                .map(AccountRow::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
