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
    private static final Pattern CURSOR = Pattern.compile("after (\\d{1,9})");

    static Pages of(Optional<Integer> limit, Optional<String> cursor) {
        int most = limit.orElse(USUAL);
        if (most < 1 || most > MOST) {
            throw Problem.malformed("limit", Integer.toString(most), "1–" + MOST);
        }
        return new Pages(cursor.map(Pages::offset).orElse(0), most);
    }

    private static int offset(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
            Matcher after = CURSOR.matcher(text);
            if (after.matches()) {
                return Integer.parseInt(after.group(1));
            }
        } catch (IllegalArgumentException noBase64) {
            throw Problem.malformed("cursor", cursor, "Link: <…>; rel=\"next\"");
        }
        throw Problem.malformed("cursor", cursor, "Link: <…>; rel=\"next\"");
    }

    /** The answer, with the address of the next part where there is more, as of the same point. */
    <T> ResponseEntity<T> answer(T body, boolean more, Point point, HttpServletRequest request) {
        return answer(body, more, point.parameters(""), request);
    }

    /** @param points the parameters that ask for the same points again */
    <T> ResponseEntity<T> answer(T body, boolean more, Map<String, String> points, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (more) {
            String cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(("after " + (offset + limit)).getBytes(StandardCharsets.ISO_8859_1));
            Map<String, String> parameters = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, given) -> parameters.put(name, given[0]));
            parameters.putAll(points);
            parameters.put("cursor", cursor);
            UriComponentsBuilder next =
                    UriComponentsBuilder.fromPath(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8));
            parameters.keySet().forEach(name -> next.queryParam(name, "{" + name + "}"));
            answer.header(
                    HttpHeaders.LINK,
                    "<" + next.encode().buildAndExpand(parameters).toUriString() + ">; rel=\"next\"");
        }
        return answer.body(body);
    }
}
