package org.orgtrail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.event.OrganisationEvent;

/** Every text that people read stands in the texts' files, in both languages; and nothing asks Vaadin for a build with Node. */
class TextsOfScreensTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Two words or more that begin as a sentence does. Keys, class names, CSS and scripts do not. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{L}+.*|.*[åäöÅÄÖ].*");

    private static final Pattern BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    /** Written for the operator's log or for whoever reads a stack trace. */
    private static final Pattern NOT_SHOWN = Pattern.compile("LOG\\.|super\\(|Exception\\(");

    private static final Pattern KEY = Pattern.compile("(?:text|getTranslation)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BANNED = Pattern.compile("@(JsModule|NpmPackage|CssImport|Theme|JavaScript)\\b");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("sv")).isEqualTo(keys("en"));
    }

    @Test
    void every_key_that_a_screen_names_has_a_text() throws IOException {
        Set<String> keys = keys("sv");
        assertThat(screens())
                .allSatisfy(file -> assertThat(
                                KEY.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                        .as(file.toString())
                        .allMatch(keys::contains));
    }

    @Test
    void every_event_and_every_field_of_one_has_a_name() throws IOException {
        Set<String> named = events(OrganisationEvent.class)
                .flatMap(event -> Stream.concat(
                        Stream.of("audit.event." + event.getSimpleName()),
                        Stream.of(event.getRecordComponents()).map(field -> "audit.field." + field.getName())))
                .collect(Collectors.toSet());
        assertThat(keys("sv").stream().filter(key -> key.startsWith("audit.event.") || key.startsWith("audit.field.")))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(TextsOfScreensTest::events)
                : Stream.of(type);
    }

    @Test
    void no_screen_holds_a_text_of_its_own() {
        assertThat(screens()).allSatisfy(file -> {
            String code = BLOCK.matcher(withoutComments(Files.readString(file))).replaceAll("");
            assertThat(code.lines()
                            .filter(line -> !NOT_SHOWN.matcher(line).find())
                            .flatMap(line -> LITERAL.matcher(line).results().map(match -> match.group(1)))
                            .filter(literal -> SENTENCE.matcher(literal).matches()))
                    .as(file.toString())
                    .isEmpty();
        });
    }

    @Test
    void nothing_needs_a_frontend_build() {
        assertThat(files(SOURCES))
                .allSatisfy(file -> assertThat(BANNED.matcher(withoutComments(Files.readString(file)))
                                .results())
                        .as(file.toString())
                        .isEmpty());
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static List<Path> screens() {
        return files(SOURCES.resolve("org/orgtrail/ui"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/texts_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
