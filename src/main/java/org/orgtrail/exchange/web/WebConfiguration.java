package org.orgtrail.exchange.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.orgtrail.shared.EffectiveDates;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the parameters of addresses are read: in one form each, and no parameter is passed over. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final KnownParameters knownParameters;

    WebConfiguration(KnownParameters knownParameters) {
        this.knownParameters = knownParameters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(knownParameters).addPathPatterns("/api/**");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, WebConfiguration::day);
        registry.addConverter(String.class, Instant.class, Instant::parse);
        registry.addConverter(String.class, Boolean.class, WebConfiguration::flag);
    }

    private static LocalDate day(String text) {
        LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.MIN;
        if (EffectiveDates.check(day).isPresent()) {
            throw new IllegalArgumentException("not a day that anything is known of");
        }
        return day;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
