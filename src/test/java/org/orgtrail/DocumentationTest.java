package org.orgtrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.event.OrganisationEvent;

/** The documents say what is there. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

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

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(DocumentationTest::records)
                : Stream.of(sealed);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> examples = Files.walk(Path.of("examples"))) {
            return Stream.concat(top, Stream.concat(docs, examples))
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
