package org.orgtrail.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then chance. */
final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static long lastMillis;
    private static int counter;

    private Uuids() {}

    /** A new UUID, greater than every earlier one of this process: 12 bits count within the millisecond. */
    static synchronized UUID next() {
        long millis = Math.max(System.currentTimeMillis(), lastMillis);
        if (millis == lastMillis && counter == 0xFFF) {
            millis++;
        }
        counter = millis == lastMillis ? counter + 1 : RANDOM.nextInt(0x400);
        lastMillis = millis;
        long high = millis << 16 | 0x7000 | counter;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The UUID after the prefix and a hyphen. Java's own parser also takes other forms, which would be other addresses of it. */
    static UUID parse(String prefix, String text) {
        if (text.startsWith(prefix + "-")) {
            String written = text.substring(prefix.length() + 1);
            try {
                UUID uuid = UUID.fromString(written);
                if (uuid.toString().equals(written)) {
                    return uuid;
                }
            } catch (IllegalArgumentException notAUuid) {
                throw InvalidValue.of("malformed-id", text);
            }
        }
        throw InvalidValue.of("malformed-id", text);
    }
}
