package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.springframework.web.util.UriUtils;

/**
 * Who reads a page, as of which day, in which language: all that its parts need to know beside their data.
 *
 * @param known how much counts as known
 * @param knownAt the place in the log that this is
 * @param mayRecord whether to offer what records changes: only to who may, and only on what is known now; the right itself is
 *     checked where the change is recorded
 * @param mayAudit whether to offer the ways to check what has been recorded; the right itself is checked where that is asked
 * @param zone the organisation's time zone
 */
public record Visit(
        AsOfDay when,
        KnownDay known,
        Position knownAt,
        Actor actor,
        boolean mayRecord,
        boolean mayAudit,
        Locale locale,
        ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public AsOf asOf() {
        return new AsOf(when.day(), knownAt);
    }

    /** The text of a key, in the reader's language. */
    public String text(String key, Object... parameters) {
        return Texts.of(locale, key, parameters);
    }

    public String say(LocalText text) {
        return text.in(locale);
    }

    /** An instant as the organisation's clock showed it, to the minute. */
    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** The same to the second. */
    public String second(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    /** The address of a page of ours, relative to the application's root, that keeps the day and what is known. */
    public String address(String path) {
        return address(path, Map.of());
    }

    /** The same with further parameters. */
    public String address(String path, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(more);
        when.inAddress().ifPresent(day -> parameters.put(AsOfDay.PARAMETER, day));
        return build(path, parameters, known.day());
    }

    /** The address of the same page on another day. */
    public String address(String path, LocalDate day) {
        return address(path, day, known.day());
    }

    /** The same by what was known by the end of a day; by what is known now where there is none. */
    public String address(String path, LocalDate day, Optional<LocalDate> knownOn) {
        Map<String, String> parameters =
                day.equals(when.today()) ? Map.of() : Map.of(AsOfDay.PARAMETER, day.toString());
        return build(path, parameters, knownOn.filter(it -> it.isBefore(when.today())));
    }

    /** The same visit for addresses of what is known now. */
    public Visit knownNow() {
        return new Visit(when, KnownDay.NOW, Position.LATEST, actor, mayRecord, mayAudit, locale, zone);
    }

    /** Where a unit's page is, for {@link #address}. */
    public static String page(UnitCode code) {
        return "unit/" + code;
    }

    /** Where a unit's history is, for {@link #address}. */
    public static String history(UnitCode code) {
        return page(code) + "/history";
    }

    /** Where the page of a change is, for {@link #address}. */
    public static String change(ChangeId id) {
        return "change/" + id;
    }

    /** Where the page of a person, a post or a forum is, for {@link #address}. */
    public static String page(ThingId id) {
        return id.kind().prefix() + "/" + id.text();
    }

    /** Shows the page at an address that {@link #address} gave: Flow takes the parameters of one apart from its path only here. */
    public static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String build(String path, Map<String, String> chosen, Optional<LocalDate> knownOn) {
        Map<String, String> parameters = new LinkedHashMap<>(chosen);
        knownOn.ifPresent(day -> parameters.put(KnownDay.PARAMETER, day.toString()));
        String encoded = UriUtils.encodePath(path.isEmpty() ? "." : path, StandardCharsets.UTF_8);
        return parameters.isEmpty()
                ? encoded
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", encoded + "?", ""));
    }
}
