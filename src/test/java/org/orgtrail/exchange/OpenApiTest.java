package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The description of the API says what the API does. */
@OrgtrailTest
class OpenApiTest {

    @LocalServerPort
    private int port;

    @Test
    void every_command_of_the_domain_is_described_with_its_fields() {
        Api.Answer answer = new Api(port).get("/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode api = answer.json();
        assertThat(api.path("openapi").stringValue()).startsWith("3.");
        JsonNode schemas = api.path("components").path("schemas");
        JsonNode mapping = schemas.path("Command").path("discriminator").path("mapping");
        assertThat(mapping.propertyNames())
                .containsExactlyInAnyOrderElementsOf(records(OrganisationCommand.class)
                        .map(Class::getSimpleName)
                        .distinct()
                        .toList());
        assertThat(schemas.path("Command").path("oneOf")).hasSize(mapping.size());
        JsonNode establish = schemas.path("EstablishUnit");
        assertThat(establish.path("properties").propertyNames())
                .contains("type", "ref", "unitId", "code", "names", "unitType", "parentId", "effectiveFrom");
        assertThat(establish.path("required").valueStream().map(JsonNode::stringValue))
                .contains("type", "code", "names", "unitType", "effectiveFrom")
                .doesNotContain("unitId", "parentId", "predecessorIds");
        assertThat(schemas.path("CorrectStep")
                        .path("properties")
                        .path("right")
                        .path("$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/Statement");
        assertThat(schemas.path("Statement")
                        .path("discriminator")
                        .path("mapping")
                        .propertyNames())
                .contains("RenameUnit")
                .doesNotContain("RetractStep", "RetractChange");
    }

    @Test
    void every_reference_in_the_description_leads_somewhere() {
        JsonNode api = new Api(port).get("/api/v1/openapi.json").json();
        assertThat(references(api))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    private static java.util.List<String> references(JsonNode node) {
        return Stream.concat(
                        node.path("$ref").isString()
                                ? Stream.of(node.path("$ref").stringValue())
                                : Stream.of(),
                        node.valueStream().flatMap(child -> references(child).stream()))
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(OpenApiTest::records)
                : Stream.of(sealed);
    }
}
