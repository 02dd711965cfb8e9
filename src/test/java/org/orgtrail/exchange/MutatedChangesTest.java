package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Good requests with something wrong at random: whatever it is, it is not the server's fault. */
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
            "\"exists\"");

    @LocalServerPort
    private int port;

    @Test
    void no_mistake_of_a_caller_is_an_error_of_the_server() {
        Api api = new Api(port);
        Random random = new Random(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            String body = mutated(random);
            Api.Answer answer =
                    random.nextBoolean() ? api.post(body) : api.postTo("/api/v1/changes?dry-run=true", body);
            assertThat(answer.status())
                    .as("request %d of seed %d: %s%n%s", i, SEED, body, answer)
                    .isBetween(200, 499);
            assertThat(answer.header("Content-Type")).matches("application/(problem\\+)?json.*");
        }
    }

    private static String mutated(Random random) {
        ObjectNode body = (ObjectNode) Api.JSON.readTree(GOOD);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Runnable> mutations = new ArrayList<>();
            collect(body, mutations, random);
            mutations.get(random.nextInt(mutations.size())).run();
        }
        String text = body.toString();
        if (random.nextInt(5) > 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at)
                + "\"{}[]:,\\$7x".charAt(random.nextInt(11))
                + text.substring(at + random.nextInt(2));
    }

    /** All that can be done to a document: leave out, put something odd in its place, or add. */
    private static void collect(JsonNode node, List<Runnable> mutations, Random random) {
        if (node instanceof ObjectNode object) {
            mutations.add(() -> object.set("extra", odd(random)));
            object.properties().forEach(property -> {
                mutations.add(() -> object.remove(property.getKey()));
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
