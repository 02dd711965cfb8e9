package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Good requests with something wrong at random, a made-up one and those of docs/api.md: whatever it is, it is not the server's
 * fault.
 */
@OrgtrailTest
class MutatedChangesTest {

    private static final long SEED = 20271124;
    private static final int REQUESTS = 1_500;

    private static final String GOOD = """
            {"reason": "Omorganisation", "note": "n",
             "decision": {"diaryNumber": "D 1", "decidedOn": "2020-01-01", "decidedBy": "KS", "link": "https://example.org/"},
             "commands": [
              {"type": "EstablishUnit", "ref": "a", "code": "FUZZ-1", "names": {"sv": "A", "en": "A"},
               "unitType": "DEPARTMENT", "parentId": null, "predecessorIds": [], "effectiveFrom": "2020-01-01", "precision": "DAY"},
              {"type": "EstablishPost", "ref": "p", "unitId": "$a", "title": {"sv": "Chef"}, "role": "HEAD",
               "effectiveFrom": "2020-01-01"},
              {"type": "RegisterPerson", "ref": "k", "name": "Kim"},
              {"type": "AppointPerson", "ref": "ap", "postId": "$p", "personId": "$k", "kind": "PERMANENT",
               "effectiveFrom": "2020-01-01", "effectiveTo": "2021-01-01"},
              {"type": "EndAppointment", "appointmentId": "$ap", "reason": "pension", "effectiveFrom": "2020-06-01"},
              {"type": "EstablishForum", "ref": "f", "hostUnitId": "$a", "names": {"sv": "F"},
               "link": {"label": {"sv": "l"}, "address": "https://example.org"}, "effectiveFrom": "2020-01-01"},
              {"type": "PublishContactPoint", "ref": "c", "owner": "$f", "kind": "EMAIL", "value": "a@example.org",
               "visibility": "STAFF", "effectiveFrom": "2020-01-01"},
              {"type": "ChangeContactPoint", "contactId": "$c", "value": "b@example.org", "label": {"sv": "x"},
               "visibility": "PUBLIC", "effectiveFrom": "2021-01-01"},
              {"type": "RankUnit", "unitId": "$a", "rank": 3, "effectiveFrom": "2020-01-01"},
              {"type": "CloseUnit", "unitId": "$a", "outcome": "TRANSFERRED_OUT", "transferredTo": "Regionen",
               "effectiveFrom": "2030-01-01"},
              {"type": "RetractStep", "thing": "$a", "step": "step-0197f3a0-0000-7000-8000-000000000001",
               "attributes": ["names"]},
              {"type": "CorrectStep", "step": "step-0197f3a0-0000-7000-8000-000000000001",
               "right": {"type": "RenameForum", "forumId": "$f", "names": {"sv": "G"}, "effectiveFrom": "2020-01-01"}},
              {"type": "RetractChange", "changeId": "change-0197f3a0-0000-7000-8000-000000000001"}]}
            """;

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "0",
            "2147483648",
            "1e400",
            "0.1",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"$a\"",
            "\"$f\"",
            "\"$\"",
            "\"$zz\"",
            "\"\\u0000\"",
            "\"\\n\"",
            "\"😀\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"sv\":null}",
            "\"9999-12-31\"",
            "\"-0001-01-01\"",
            "\"1499-12-31\"",
            "\"2200-12-31\"",
            "\"http://\"",
            "\"https://å.example/ä?ö#\"",
            "\"unit-00000000-0000-0000-0000-000000000000\"",
            "\"RetractChange\"",
            "\"CorrectStep\"",
            "\"exists\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\u202e\u0634\u0631\u0643\u0629\u2066\"",
            "\"\\ufeff\\uffff\"",
            "-99999999999999999999",
            "123456789012345678901234567890",
            "1e-400",
            "[[[[[[[[[[[[{}]]]]]]]]]]]]",
            "{\"type\":\"RankUnit\",\"type\":\"MoveUnit\"}",
            "\"2020-02-30\"",
            "\"2020-1-1\"",
            "\"2020-01-01T00:00:00Z\"",
            "\"+10000-01-01\"",
            "\"$p\"",
            "\"$k\"",
            "\"$later\"",
            "\"post-0197f3a0-0000-7000-8000-000000000001\"",
            "\"person-0197f3a0-0000-7000-8000-000000000002\"",
            "\"contact-0197f3a0-0000-7000-8000-00000000000z\"",
            "\"UNIT-0197F3A0-0000-7000-8000-000000000001\"");

    private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @Test
    void no_mistake_of_a_caller_is_an_error_of_the_server() {
        Api api = new Api(port);
        Random random = new Random(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            String body = mutated(GOOD, random);
            Api.Answer answer =
                    random.nextBoolean() ? api.post(body) : api.postTo("/api/v1/changes?dry-run=true", body);
            assertThat(answer.status())
                    .as("request %d of seed %d: %s%n%s", i, SEED, body, answer)
                    .isBetween(200, 499);
            assertThat(answer.header("Content-Type")).matches("application/(problem\\+)?json.*");
        }
    }

    @Test
    void nor_is_one_in_the_examples_that_callers_begin_with() throws IOException {
        Api api = new Api(port);
        Random random = new Random(SEED);
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs", "api.md")))
                .results()
                .map(example -> example.group(1))
                .map(it -> Api.JSON.readTree(it).has("commands") ? it : "{\"commands\":[" + it + "]}")
                .toList();
        assertThat(examples).hasSizeGreaterThan(20);
        for (int i = 0; i < REQUESTS; i++) {
            String body = mutated(examples.get(i % examples.size()), random);
            Api.Answer answer =
                    random.nextBoolean() ? api.post(body) : api.postTo("/api/v1/changes?dry-run=true", body);
            assertThat(answer.status())
                    .as("request %d of seed %d: %s%n%s", i, SEED, body, answer)
                    .isBetween(200, 499);
            assertThat(answer.header("Content-Type")).matches("application/(problem\\+)?json.*");
        }
    }

    /** A key given twice, and levels upon levels: what no tree of JSON can hold. */
    @Test
    void what_is_hardly_json_is_told_too() {
        Api api = new Api(port);
        for (String body : List.of(
                "{\"commands\":[],\"commands\":[]}",
                "[".repeat(100_000),
                "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                "{\"note\":\"" + "x".repeat(2_000_000) + "\"}",
                "{\"basedOn\":" + "9".repeat(100_000) + "}",
                "\ufeff{}",
                "{\"reason\":\"\\ud800\",\"commands\":[]}")) {
            Api.Answer answer = api.post(body);
            assertThat(answer.status()).as("%.60s: %s", body, answer).isBetween(400, 499);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    private static String mutated(String good, Random random) {
        ObjectNode body = (ObjectNode) Api.JSON.readTree(good);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Runnable> mutations = new ArrayList<>();
            collect(body, mutations, random);
            mutations.get(random.nextInt(mutations.size())).run();
        }
        String text = random.nextBoolean() ? body.toString() : escaped(body.toString());
        if (random.nextInt(5) > 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at)
                + "\"{}[]:,\\$7x".charAt(random.nextInt(11))
                + text.substring(at + random.nextInt(2));
    }

    /** As some callers write it, and the only way to write half a character. */
    private static String escaped(String json) {
        return json.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }

    /** All that can be done to a document: leave out, put something odd in its place, or add. */
    private static void collect(JsonNode node, List<Runnable> mutations, Random random) {
        if (node instanceof ObjectNode object) {
            mutations.add(() -> object.set("extra", odd(random)));
            object.properties().forEach(property -> {
                mutations.add(() -> object.remove(property.getKey()));
                mutations.add(() -> {
                    JsonNode value = object.remove(property.getKey());
                    if (value != null) {
                        object.set(property.getKey() + "s", value);
                    }
                });
                mutations.add(() -> object.set(property.getKey(), odd(random)));
                collect(property.getValue(), mutations, random);
            });
        }
        if (node instanceof ArrayNode array) {
            mutations.add(() -> array.add(odd(random)));
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                mutations.add(() -> array.set(Math.min(index, array.size() - 1), odd(random)));
                mutations.add(() -> array.add(array.get(Math.min(index, array.size() - 1))));
                collect(array.get(i), mutations, random);
            }
        }
    }

    private static JsonNode odd(Random random) {
        String odd = ODD.get(random.nextInt(ODD.size()));
        return odd.equals("1e400")
                ? JsonNodeFactory.instance.numberNode(new java.math.BigDecimal("1e400"))
                : Api.JSON.readTree(odd);
    }
}
