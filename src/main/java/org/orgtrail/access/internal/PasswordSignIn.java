package org.orgtrail.access.internal;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in by user name and password, as long as the name has not been tried too often in vain. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInAttempts attempts;
    private final DaoAuthenticationProvider passwords;

    PasswordSignIn(SignInAttempts attempts, UserDetailsService accounts, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        // That an account is closed is told to those who know its password: to others it would tell that it is there.
        this.passwords.setPreAuthenticationChecks(_ -> {});
        this.passwords.setPostAuthenticationChecks(PasswordSignIn::refuseClosed);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String userName = asked.getName();
        if (!attempts.admit(userName)) {
            throw new LockedException("tried too often");
        }
        Authentication signedIn = passwords.authenticate(asked);
        attempts.forget(userName);
        return signedIn;
    }

    private static void refuseClosed(UserDetails account) {
        if (!account.isEnabled()) {
            throw new DisabledException("closed");
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
