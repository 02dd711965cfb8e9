package org.orgtrail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern MADE =
            Pattern.compile("\\b(?:RuleViolation|InvalidValue)\\.of\\(\\s*(\"[^\"]*\"|\\w+)");
    private static final Pattern RULE_CODE = Pattern.compile("[a-z]+(?:-[a-z]+)+");

    @Test
    void both_languages_have_the_same_keys_in_the_same_order() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("sv"));
    }

    @Test
    void no_key_stands_twice() throws IOException {
        assertThat(keys("sv")).doesNotHaveDuplicates();
        assertThat(keys("en")).doesNotHaveDuplicates();
    }

    @Test
    void both_languages_have_the_same_placeholders() throws IOException {
        Properties english = texts("en");
        texts("sv")
                .forEach((key, swedish) -> assertThat(placeholders(english.getProperty((String) key)))
                        .as("the placeholders of %s", key)
                        .isEqualTo(placeholders((String) swedish)));
    }

    @Test
    void no_text_is_blank() throws IOException {
        assertThat(texts("sv"))
                .allSatisfy(
                        (key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
        assertThat(texts("en"))
                .allSatisfy(
                        (key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
    }

    /** In a message format a single quote keeps placeholders from being filled in. */
    @Test
    void a_single_quote_is_written_twice() throws IOException {
        Pattern single = Pattern.compile("(?<!')'(?!')");
        assertThat(texts("sv").values())
                .noneMatch(text -> single.matcher((String) text).find());
        assertThat(texts("en").values())
                .noneMatch(text -> single.matcher((String) text).find());
    }

    /** Codes stand where a violation is made or, outside the screens, elsewhere in a file that makes some. */
    @Test
    void every_rule_that_is_broken_anywhere_has_a_text() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String source : sources()) {
            boolean screen = source.startsWith("package org.orgtrail.ui");
            if (!screen && (source.contains("RuleViolation") || source.contains("InvalidValue"))) {
                LITERAL.matcher(source)
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(text -> RULE_CODE.matcher(text).matches())
                        .forEach(codes::add);
            }
            MADE.matcher(source)
                    .results()
                    .map(made -> made.group(1))
                    .filter(argument -> argument.startsWith("\""))
                    .forEach(argument -> codes.add(argument.substring(1, argument.length() - 1)));
        }
        assertThat(codes)
                .hasSizeGreaterThan(20)
                .allSatisfy(code -> assertThat(texts("sv")).containsKey("rule." + code));
    }

    @Test
    void every_text_of_a_rule_belongs_to_one_that_can_be_broken() throws IOException {
        Set<String> literals = sources().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
        assertThat(keys("sv"))
                .filteredOn(key -> key.startsWith("rule."))
                .allSatisfy(key -> assertThat(literals).contains(key.substring("rule.".length())));
    }

    @Test
    void every_attribute_has_a_word_in_the_texts() throws IOException {
        for (Attribute<?> attribute :
                List.of(Attribute.EXISTS, Attribute.NAMES, Attribute.PARENT, Attribute.VISIBILITY)) {
            assertThat(texts("sv")).containsKey("attribute." + attribute.key());
        }
    }

    @Test
    void a_text_is_given_in_the_language_of_its_reader() {
        RuleViolation violation =
                RuleViolation.of("owner-not-existing", new LocalText("Nämnden", "The board"), LocalDate.EPOCH);
        assertThat(violation.text(Texts.SWEDISH)).startsWith("Nämnden finns inte den 1970-01-01.");
        assertThat(violation.text(Locale.UK)).startsWith("The board does not exist on 1970-01-01.");
        assertThat(violation.text(Locale.GERMAN)).startsWith("Nämnden");
    }

    @Test
    void a_violation_keeps_its_rule_when_it_is_said_of_a_field() {
        RuleViolation violation = RuleViolation.of("text-too-long", 200).in("names");
        assertThat(violation).isEqualTo(new RuleViolation("text-too-long", Optional.of("names"), List.of(200)));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<String> keys(String language) throws IOException {
        return Files.readAllLines(file(language)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Path file(String language) {
        return RESOURCES.resolve("texts_" + language + ".properties");
    }

    private static Set<Integer> placeholders(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
