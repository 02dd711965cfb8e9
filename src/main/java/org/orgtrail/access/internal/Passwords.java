package org.orgtrail.access.internal;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.shared.RuleViolation;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are chosen, made and hashed (docs/adr/0010). */
class Passwords {

    /** No letter or digit that is taken for another: 32 of them, so each is worth five bits. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /**
     * PBKDF2 of HMAC-SHA-512 with the rounds that OWASP asks for. It is in the JDK, and unlike bcrypt it reads the whole of a
     * long password. Each hash names its way of hashing, so that the next one can stand beside it.
     */
    static PasswordEncoder encoder() {
        String current = "pbkdf2-sha512-210k";
        return new DelegatingPasswordEncoder(
                current,
                Map.of(
                        current,
                        new Pbkdf2PasswordEncoder("", 16, 210_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)));
    }

    /** A random password of 100 bits, in groups that can be read aloud: {@code abcd-efgh-…}. */
    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Why somebody of this user name should not take this password, said of the field {@code chosen}. */
    static Optional<RuleViolation> objection(String userName, String chosen) {
        int length = chosen.isBlank() ? 0 : chosen.codePointCount(0, chosen.length());
        if (length < Accounts.SHORTEST_PASSWORD) {
            return Optional.of(RuleViolation.of("password-too-short", Accounts.SHORTEST_PASSWORD, length)
                    .in("chosen"));
        }
        if (length > Accounts.LONGEST_PASSWORD) {
            return Optional.of(RuleViolation.of("password-too-long", Accounts.LONGEST_PASSWORD, length)
                    .in("chosen"));
        }
        if (AccountRows.kept(chosen).equals(userName)) {
            return Optional.of(RuleViolation.of("password-is-user-name").in("chosen"));
        }
        return Optional.empty();
    }
}
