package org.orgtrail.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.orgtrail.testing.OrgtrailTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A caller of the API, over HTTP, with the token. */
public final class Api {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The problem's violations, each written {@code pointer code}. */
        public java.util.List<String> violations() {
            return json().path("violations")
                    .valueStream()
                    .map(it -> it.path("pointer").stringValue() + " "
                            + it.path("code").stringValue())
                    .toList();
        }

        /** The last part of the problem's type. */
        public String problem() {
            return json().path("type").stringValue("").replace("urn:orgtrail:problem:", "");
        }

        @Override
        public String toString() {
            return status() + " " + response.body();
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;

    public Api(int port) {
        origin = "http://localhost:" + port;
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Posts a body as JSON with the token. */
    public Answer post(String body, String... headers) {
        return postTo("/api/v1/changes", body, headers);
    }

    public Answer postTo(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Authorization", "Bearer " + OrgtrailTest.API_TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts a change of these commands, each written as JSON with single quotes. */
    public Answer change(String... commands) {
        return post(body(commands));
    }

    public Answer dryRun(String... commands) {
        return postTo("/api/v1/changes?dry-run=true", body(commands));
    }

    /** A change of these commands, each written as JSON with single quotes. */
    public static String body(String... commands) {
        ObjectNode change = JSON.createObjectNode();
        ArrayNode list = change.putArray("commands");
        for (String command : commands) {
            list.add(JSON.readTree(command.replace('\'', '"')));
        }
        return change.toString();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "application/json");
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
