package org.orgtrail.exchange.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.exchange.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads the body of a request, as long as it is JSON and not too much of it. */
final class RequestBody {

    /** Some 20,000 commands with long texts. */
    static final int LARGEST = 32 * 1024 * 1024;

    private RequestBody() {}

    static void requireJson(HttpServletRequest request) {
        if (!isJson(request.getContentType()) || request.getHeader("Content-Encoding") != null) {
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported");
        }
    }

    static byte[] read(HttpServletRequest request) {
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

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static Problem tooLarge() {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", LARGEST / (1024 * 1024));
    }
}
