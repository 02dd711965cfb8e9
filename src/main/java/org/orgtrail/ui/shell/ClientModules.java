package org.orgtrail.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The modules of Vaadin's client. Its page loads the first alone, which asks for the others one after the other, as far as it has
 * come; a page that names them all has them fetched at the same time, and can be used sooner.
 */
public final class ClientModules {

    private static final String WEB = "META-INF/VAADIN/webapp/";
    private static final String FOLDER = "VAADIN/build/";
    private static final Pattern FIRST = Pattern.compile("src=\"\\./" + FOLDER + "([\\w-]+\\.js)\"");
    private static final Pattern FURTHER = Pattern.compile("[\"`]\\./([\\w-]+\\.js)[\"`]");

    private static final List<String> ADDRESSES = named();

    private ClientModules() {}

    /** Of those that the first asks for, relative to the application's root; none where Vaadin's are built while it runs. */
    public static List<String> addresses() {
        return ADDRESSES;
    }

    private static List<String> named() {
        return read("index.html")
                .flatMap(page -> names(FIRST, page))
                .flatMap(first -> read(FOLDER + first))
                .flatMap(script -> names(FURTHER, script))
                .distinct()
                .map(name -> FOLDER + name)
                .toList();
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static Stream<String> read(String file) {
        ClassPathResource resource = new ClassPathResource(WEB + file);
        if (!resource.exists()) {
            return Stream.empty();
        }
        try {
            return Stream.of(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
