package org.orgtrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of the source files themselves. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java/org/orgtrail");
    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_VIEW = 200;

    @Test
    void no_class_has_more_than_300_lines() throws IOException {
        assertThat(filesUnder(MAIN))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(LONGEST_CLASS));
    }

    @Test
    void no_class_of_the_screens_has_more_than_200_lines() throws IOException {
        assertThat(filesUnder(MAIN.resolve("ui")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(LONGEST_VIEW));
    }

    @Test
    void every_package_says_what_it_is_for_nulls() throws IOException {
        List<Path> packages =
                filesUnder(MAIN).stream().map(Path::getParent).distinct().toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    /** What follows the log into tables, and what those ask who may see everybody. */
    private static final Set<String> READING_TABLES = Set.of(
            "Rectangles.java",
            "DirectoryProjector.java",
            "HistoryProjector.java",
            "EventTables.java",
            "InternalTable.java",
            "PlacementTable.java",
            "StandingTable.java",
            "Believing.java");

    @Test
    void what_answers_somebody_reads_what_they_may_see() throws IOException {
        Pattern tables = Pattern.compile("\\b(directory_thing|history_(event|standing|placement|change))\\b");
        assertThat(filesUnder(MAIN).stream()
                        .filter(file -> lines(file).stream().anyMatch(tables.asPredicate()))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(READING_TABLES);
    }

    @Test
    void vaadin_keeps_its_own_front_end() throws IOException {
        assertThat(Path.of("pom.xml")).content().doesNotContain("reactEnable");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
