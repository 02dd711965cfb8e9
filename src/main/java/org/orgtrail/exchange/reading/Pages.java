package org.orgtrail.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orgtrail.exchange.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A part of a list that a request asks for. The next one is asked for as of the same point or points, so that nothing is left out or given
 * twice when something is recorded in between.
 *
 * @param offset how many are passed over
 * @param limit how many are given at most
 */
record Pages(int offset, int limit) {

    private static final int MOST = 500;
    private static final int USUAL = 100;
    /** No list goes on so far, and what is reckoned from it stays a number. */
    private static final Pattern CURSOR = Pattern.compile("after (\\d{1,8})");

    static Pages of(Optional<Integer> limit, Optional<String> cursor) {
        return new Pages(
                cursor.map(text -> Integer.parseInt(read(text, CURSOR).group(1)))
                        .orElse(0),
                limit(limit));
    }

    /** How many are given at most. */
    static int limit(Optional<Integer> limit) {
        int most = limit.orElse(USUAL);
        if (most < 1 || most > MOST) {
            throw Problem.malformed("limit", Integer.toString(most), "1–" + MOST);
        }
        return most;
    }

    /** What a cursor says. */
    static Matcher read(String cursor, Pattern said) {
        try {
            Matcher read = said.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1));
            if (read.matches()) {
                return read;
            }
        } catch (IllegalArgumentException noBase64) {
            throw malformed(cursor);
        }
        throw malformed(cursor);
    }

    static Problem malformed(String cursor) {
        return Problem.malformed("cursor", cursor, "Link: <…>; rel=\"next\"");
    }

    /** The answer, with the address of the next part where there is more, as of the same point. */
    <T> ResponseEntity<T> answer(T body, boolean more, Point point, HttpServletRequest request) {
        return answer(body, more, point.parameters(""), request);
    }

    /** @param points the parameters that ask for the same points again */
    <T> ResponseEntity<T> answer(T body, boolean more, Map<String, String> points, HttpServletRequest request) {
        return answer(body, more ? Optional.of("after " + (offset + limit)) : Optional.empty(), points, request);
    }

    /** @param next what the cursor of the next part says; empty where there is none */
    static <T> ResponseEntity<T> answer(
            T body, Optional<String> next, Map<String, String> points, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next.isPresent()) {
            String cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(next.get().getBytes(StandardCharsets.ISO_8859_1));
            Map<String, String> parameters = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, given) -> parameters.put(name, given[0]));
            parameters.putAll(points);
            parameters.put("cursor", cursor);
            UriComponentsBuilder address =
                    UriComponentsBuilder.fromPath(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8));
            parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
            answer.header(
                    HttpHeaders.LINK,
                    "<" + address.encode().buildAndExpand(parameters).toUriString() + ">; rel=\"next\"");
        }
        return answer.body(body);
    }
}
