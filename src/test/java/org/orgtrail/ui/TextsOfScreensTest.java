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
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.ui.Literals.Literal;

/** Every text that people read stands in the texts' files, in both languages; and nothing asks Vaadin for a build with Node. */
class TextsOfScreensTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCREENS = SOURCES.resolve("org/orgtrail/ui");
    private static final Path ELEMENTS = Path.of("frontend/components");
    private static final Pattern QUOTED = Pattern.compile("(['\"`])((?:\\\\.|(?!\\1).)*)\\1", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What shows the first thing that it is handed; Vaadin's components show whatever they are made of. */
    private static final Set<String> SHOWING = Set.of(
            "setText",
            "setTitle",
            "setLabel",
            "setPlaceholder",
            "setHelperText",
            "setErrorMessage",
            "setAriaLabel",
            "setCaptionText",
            "setHeaderTitle",
            "Markup.help",
            "Markup.inside",
            "Markup.tag",
            "Markup.heard",
            "Markup.decoration");

    /** What of an element is read out or shown. */
    private static final Set<String> SHOWN_ATTRIBUTES = Set.of(
            "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder");

    /** A word that begins as a sentence does, alone or with others. Keys, class names, CSS and scripts do not. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+(\\P{L}.*)?|.*[åäöÅÄÖ].*", Pattern.DOTALL);

    /** Keys of a keyboard, headers of a request and a cookie's rule, which look like words. */
    private static final Set<String> NO_SENTENCES = Set.of(
            "Home", "End", "Escape", "Enter", "Control+K Meta+K", "Lax", "Content-Security-Policy", "Sec-Fetch-Site");

    private static final Pattern KEY = Pattern.compile("(?:text|getTranslation)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    /** A name in the code that may be a part of a key: of a constant, a record, a class; or what a boolean is written as. */
    private static final Pattern NAME = Pattern.compile("\\b(\\p{Lu}\\w+|true|false)\\b");

    /** What events and their fields are called, which the code asks for by the names that the events themselves give. */
    private static final Pattern OF_EVENT = Pattern.compile("audit\\.(event|field)\\..*");

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
    void what_a_screen_shows_is_named_by_its_key() throws IOException {
        Set<String> keys = keys("sv");
        assertThat(Literals.under(SCREENS))
                .filteredOn(TextsOfScreensTest::isShown)
                .filteredOn(literal -> !keys.contains(literal.text()))
                .isEmpty();
    }

    /** All but addresses and the names of classes and attributes. */
    private static boolean isShown(Literal literal) {
        String call = literal.call();
        return LETTER.matcher(literal.text()).find()
                && (call.startsWith("new com.vaadin.flow.component.")
                                && !(call.endsWith(".Anchor") && literal.place() == 0)
                        || SHOWING.contains(call) && literal.place() == 0
                        || call.startsWith("set")
                                && literal.place() == 1
                                && literal.first()
                                        .filter(SHOWN_ATTRIBUTES::contains)
                                        .isPresent());
    }

    /** Wherever it stands: what is written for the operator's log or for whoever reads a stack trace is not shown. */
    @Test
    void no_screen_holds_a_text_of_its_own() throws IOException {
        assertThat(Literals.under(SCREENS))
                .filteredOn(literal -> SENTENCE.matcher(literal.text()).matches())
                .filteredOn(literal -> !NO_SENTENCES.contains(literal.text()))
                .filteredOn(literal -> !literal.call().endsWith("Exception")
                        && !Set.of("super", "LOG.error", "LOG.warn").contains(literal.call()))
                .isEmpty();
    }

    @Test
    void no_element_of_ours_holds_a_text_of_its_own() throws IOException {
        assertThat(files(ELEMENTS))
                .flatExtracting(file -> QUOTED.matcher(
                                withoutComments(Files.readString(file)).replaceAll("new Error\\([^)]*\\)", ""))
                        .results()
                        .map(quoted -> quoted.group(2))
                        .toList())
                .isNotEmpty()
                .filteredOn(text -> SENTENCE.matcher(text).matches())
                .filteredOn(text -> !NO_SENTENCES.contains(text))
                .isEmpty();
    }

    /** A key stands in the code as it is, or is put together there of texts and of the names of constants and records. */
    @Test
    void every_text_is_used() throws IOException {
        Set<String> keys = keys("sv");
        String all = String.join(" ", keys);
        Set<String> literals = new TreeSet<>();
        Literals.under(SOURCES).stream()
                .map(Literal::text)
                .filter(text -> !text.isEmpty() && all.contains(text))
                .forEach(literals::add);
        Set<String> pieces = new TreeSet<>(literals);
        pieces.remove(".");
        for (Path file : files(SOURCES)) {
            NAME.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .filter(all::contains)
                    .forEach(name -> pieces.addAll(List.of(name, "." + name)));
        }
        assertThat(keys)
                .filteredOn(key -> !literals.contains(key))
                .filteredOn(key -> !OF_EVENT.matcher(key).matches()) // which the test below compares with the events
                .filteredOn(key -> literals.stream()
                        .filter(key::startsWith)
                        .filter(start -> start.contains(".") || key.startsWith(".", start.length()))
                        .noneMatch(start -> isMadeOf(pieces, key.substring(start.length()))))
                .isEmpty();
    }

    private static boolean isMadeOf(Set<String> pieces, String rest) {
        return rest.isEmpty()
                || pieces.stream()
                        .filter(rest::startsWith)
                        .anyMatch(piece -> isMadeOf(pieces, rest.substring(piece.length())));
    }

    @Test
    void every_event_and_every_field_of_one_has_a_name() throws IOException {
        Set<String> named = events(OrganisationEvent.class)
                .flatMap(event -> Stream.concat(
                        Stream.of("audit.event." + event.getSimpleName()),
                        Stream.of(event.getRecordComponents()).map(field -> "audit.field." + field.getName())))
                .collect(Collectors.toSet());
        assertThat(keys("sv").stream().filter(OF_EVENT.asMatchPredicate())).containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(TextsOfScreensTest::events)
                : Stream.of(type);
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
        return files(SCREENS);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|js)")).toList();
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
