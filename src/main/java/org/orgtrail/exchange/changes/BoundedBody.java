package org.orgtrail.exchange.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.orgtrail.exchange.web.Problem;
import org.springframework.http.HttpStatus;

/** Reads the body of a request, as long as it is not too much. */
final class BoundedBody {

    /** Some 20,000 commands with long texts. */
    static final int LARGEST = 32 * 1024 * 1024;

    private BoundedBody() {}

    static byte[] read(HttpServletRequest request) {
        if (request.getHeader("Content-Encoding") != null) {
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported");
        }
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw tooLarge();
            }
            return body;
        } catch (IOException brokenOff) {
            throw new Problem(HttpStatus.BAD_REQUEST, "body-incomplete");
        }
    }

    private static Problem tooLarge() {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", LARGEST / (1024 * 1024));
    }
}
