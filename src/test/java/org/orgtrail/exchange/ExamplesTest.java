package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.StepId;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What docs/api.md shows works: each example is posted or asked, and there is one of every command. */
@OrgtrailTest
class ExamplesTest {

    private static final Path DOCUMENT = Path.of("docs", "api.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("```http\\n(.*?)```", Pattern.DOTALL);
    private static final UUID UNIT = UUID.fromString("0197f3a0-0000-7000-8000-000000000001");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void every_example_of_the_document_is_recorded_and_there_is_one_of_every_command() throws IOException {
        Api api = new Api(port);
        Set<String> shown = new LinkedHashSet<>();
        int asked = 0;
        List<String> examples = EXAMPLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(example -> example.group(1))
                .toList();
        for (String example : examples) {
            String posted = withRealSteps(example);
            JsonNode json = Api.JSON.readTree(posted);
            JsonNode commands = json.has("commands")
                    ? json.path("commands")
                    : Api.JSON.createArrayNode().add(json);
            Api.Answer answer = api.post(json.has("commands") ? posted : "{\"commands\":[" + posted + "]}");
            assertThat(answer.status()).as("%s%n%s", posted, answer).isEqualTo(201);
            commands.forEach(command -> shown.add(command.path("type").stringValue()));
        }
        for (String question : QUESTION.matcher(Files.readString(DOCUMENT))
                .results()
                .map(example -> example.group(1))
                .toList()) {
            List<String> lines = question.lines().toList();
            Api.Answer answer = api.get(
                    lines.getFirst().substring("GET ".length()),
                    lines.stream()
                            .skip(1)
                            .flatMap(header -> Stream.of(header.split(": ", 2)))
                            .toArray(String[]::new));
            assertThat(answer.status()).as("%s%n%s", question, answer).isEqualTo(200);
            assertThat(answer.response().body()).contains("Idrott och fritid");
            asked++;
        }
        assertThat(asked).isEqualTo(2);
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(records(OrganisationCommand.class)
                        .map(Class::getSimpleName)
                        .distinct()
                        .toList());
    }

    /** The ids of steps are made when they are recorded: the document's first stands for the renaming, the second for the type. */
    private String withRealSteps(String example) {
        return example.replace("step-0197f3a0-0000-7000-8000-000000000001", step("names"))
                .replace("step-0197f3a0-0000-7000-8000-000000000002", step("type"));
    }

    private String step(String attribute) {
        return jdbc
                .queryForList(
                        "select step_id from guard_step where thing = ? and attribute = ? and from_date > '2020-06-01'",
                        UUID.class,
                        UNIT,
                        attribute)
                .stream()
                .findFirst()
                .map(step -> new StepId(step).toString())
                .orElse("none");
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(ExamplesTest::records)
                : Stream.of(sealed);
    }
}
