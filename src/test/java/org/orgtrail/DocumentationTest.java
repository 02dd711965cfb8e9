package org.orgtrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.event.OrganisationEvent;

/** The documents say what is there. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

    @Test
    void every_link_to_a_file_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> documents = documents();
        assertThat(documents).hasSizeGreaterThan(4);
        for (Path document : documents) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !Files.exists(document.resolveSibling(target))) {
                    broken.add(document + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_readme_lists_every_command_and_every_event() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Stream.concat(records(OrganisationCommand.class), records(OrganisationEvent.class))
                .forEach(type -> assertThat(readme).contains("[" + type.getSimpleName() + "]"));
    }

    @Test
    void the_readme_links_every_decision_record() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> records = Files.list(Path.of("docs", "adr"))) {
            records.forEach(record -> assertThat(readme).contains("(docs/adr/" + record.getFileName() + ")"));
        }
    }

    @Test
    void every_test_that_the_account_of_time_names_is_there() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                tests.put(source.getFileName().toString().replace(".java", ""), Files.readString(source));
            }
        }
        Matcher named = TEST.matcher(Files.readString(Path.of("docs", "time.md")));
        List<String> missing = new ArrayList<>();
        int found = 0;
        while (named.find()) {
            found++;
            String source = tests.get(named.group(1));
            String method = named.group(2);
            if (source == null || method != null && !source.contains("void " + method + "(")) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(30);
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(DocumentationTest::records)
                : Stream.of(sealed);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
