package org.orgtrail.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.orgtrail.shared.Texts;

/** Which language a caller reads. */
public final class Languages {

    private Languages() {}

    /** The best of those that texts exist in, by {@code Accept-Language}; Swedish where it asks for none of them. */
    public static Locale of(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        if (accepted == null) {
            return Texts.SWEDISH;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(accepted);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .flatMap(wanted -> Texts.LOCALES.stream()
                            .filter(provided -> provided.getLanguage().equals(wanted.getLanguage())))
                    .findFirst()
                    .orElse(Texts.SWEDISH);
        } catch (IllegalArgumentException malformed) {
            return Texts.SWEDISH;
        }
    }
}
