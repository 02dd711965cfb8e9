package org.orgtrail.exchange.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.RuleViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text as JSON, strictly: no key twice, nothing after it, no more of it than can be kept in mind. */
public final class Json {

    private static final int DEEPEST = 50;
    /** A change of 20,000 commands has about a million. */
    private static final long MOST_TOKENS = 4_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // said here in words of its own
            .build();

    private Json() {}

    /** What was read, or why it is no JSON. */
    public record Parsed(Optional<JsonNode> document, Findings findings) {}

    /** Reads one document. */
    public static Parsed parse(byte[] body) {
        Findings findings = new Findings();
        try (JsonParser parser = MAPPER.createParser(body)) {
            return parse(parser, findings);
        }
    }

    private static Parsed parse(JsonParser parser, Findings findings) {
        try {
            JsonNode document = parser.nextToken() == null ? null : MAPPER.readTree(parser);
            if (document == null) {
                findings.add(Place.WHOLE, "json-empty");
                return new Parsed(Optional.empty(), findings);
            }
            if (parser.nextToken() != null) {
                findings.add(
                        Place.WHOLE,
                        "json-trailing",
                        line(parser.currentTokenLocation()),
                        column(parser.currentTokenLocation()));
            }
            return new Parsed(Optional.of(document), findings);
        } catch (StreamConstraintsException tooMuch) {
            findings.add(place(parser), "json-too-much", DEEPEST, Long.toString(MOST_TOKENS));
        } catch (JacksonException malformed) {
            TokenStreamLocation location = malformed.getLocation();
            boolean twice = String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate");
            findings.add(
                    place(parser),
                    RuleViolation.of(twice ? "json-field-twice" : "json-malformed", line(location), column(location)));
        }
        return new Parsed(Optional.empty(), findings);
    }

    private static Place place(JsonParser parser) {
        return new Place(parser.streamReadContext().pathAsPointer().toString());
    }

    private static String line(@Nullable TokenStreamLocation location) {
        return location == null ? "?" : Integer.toString(location.getLineNr());
    }

    private static String column(@Nullable TokenStreamLocation location) {
        return location == null ? "?" : Integer.toString(location.getColumnNr());
    }
}
