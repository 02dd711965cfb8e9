package org.orgtrail.platform.database;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The embedded server's roles with their passwords.
 *
 * @param superuser sets the server up and is not used afterwards
 * @param owner owns the database and runs the migrations
 * @param application what the application connects as; may not change the schema
 */
record Credentials(Role superuser, Role owner, Role application) {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "orgtrail_owner";
    private static final String APPLICATION = "orgtrail_app";

    static Credentials random() {
        return new Credentials(
                new Role(SUPERUSER, randomPassword()),
                new Role(OWNER, randomPassword()),
                new Role(APPLICATION, randomPassword()));
    }

    static Credentials of(Properties passwords) {
        return new Credentials(role(passwords, SUPERUSER), role(passwords, OWNER), role(passwords, APPLICATION));
    }

    private static Role role(Properties passwords, String name) {
        return new Role(name, passwords.getProperty(name, ""));
    }

    Properties toProperties() {
        var passwords = new Properties();
        for (Role role : new Role[] {superuser, owner, application}) {
            passwords.setProperty(role.name(), role.password());
        }
        return passwords;
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
