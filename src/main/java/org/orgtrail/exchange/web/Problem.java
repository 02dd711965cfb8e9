package org.orgtrail.exchange.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orgtrail.exchange.json.Findings;
import org.orgtrail.exchange.json.Place;
import org.orgtrail.shared.Texts;
import org.springframework.http.HttpStatus;

/** Why a request is not answered as it was asked, thrown to be told to the caller as {@code application/problem+json}. */
public final class Problem extends RuntimeException {

    private static final int LONGEST_TEXT = 1_000;
    private static final Pattern COMMAND = Pattern.compile("/commands/(\\d{1,9})(/.*)?", Pattern.DOTALL);

    /**
     * One thing that is wrong with the request.
     *
     * @param command the place in the list of commands, from 0; null where it is about none of them
     * @param pointer the place in the body, as RFC 6901 has it
     */
    public record Violation(@Nullable Integer command, String pointer, String code, String text) {}

    private final transient HttpStatus status;
    private final String code;
    private final transient Object[] parameters;
    private final transient Map<String, Object> more = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param code which problem: the end of its type, and the key of its texts, {@code problem.<code>} and
     *     {@code problem.<code>.detail}
     * @param parameters what the detail names
     */
    public Problem(HttpStatus status, String code, Object... parameters) {
        super(code);
        this.status = status;
        this.code = code;
        this.parameters = parameters;
    }

    /** Tells this too, as a member of the problem. */
    public Problem with(String member, Object value) {
        more.put(member, value);
        return this;
    }

    /** Sends this header with it. */
    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A body that cannot be read, with all that was found. */
    public static Problem of(HttpStatus status, String code, Findings findings, Locale locale) {
        List<Violation> violations = findings.list().stream()
                .map(found -> violation(
                        found.place(),
                        found.violation().code(),
                        found.violation().text(locale)))
                .toList();
        Problem problem = new Problem(status, code, findings.count()).with("violations", violations);
        return findings.count() > violations.size() ? problem.with("violationsInAll", findings.count()) : problem;
    }

    /**
     * A value that is none that the address's parameter can have.
     *
     * @param example how one is written: a text that is the same in every language, or a LocalText
     */
    public static Problem malformed(String parameter, String value, Object example) {
        return new Problem(HttpStatus.BAD_REQUEST, "parameter-malformed", parameter, value, example)
                .with("parameter", parameter);
    }

    /** What is wrong at a place. */
    public static Violation violation(Place place, String code, String text) {
        OptionalInt command = commandOf(place);
        return new Violation(
                command.isPresent() ? command.getAsInt() : null, printable(place.pointer()), code, printable(text));
    }

    private static OptionalInt commandOf(Place place) {
        var matcher = COMMAND.matcher(place.pointer());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    public HttpStatus status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The members of the problem, in the order in which they are sent. */
    Map<String, Object> members(Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:orgtrail:problem:" + code);
        members.put("title", Texts.of(locale, "problem." + code));
        members.put("status", status.value());
        members.put("detail", printable(Texts.of(locale, "problem." + code + ".detail", parameters)));
        members.putAll(more);
        return members;
    }

    /** What a caller sent may be anything; what is sent back is short, and can be written as UTF-8. */
    private static String printable(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        StringBuilder printable = new StringBuilder();
        cut.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
