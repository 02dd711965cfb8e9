package org.orgtrail.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.orgtrail.shared.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the texts of {@link Texts}. */
@Component
final class TextsI18n implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return Texts.of(locale, key, parameters);
    }
}
