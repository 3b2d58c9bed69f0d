package org.qualitybanding.casesystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Another system that speaks JSON, in the name of one of the sample users. */
public final class ApiUser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Site system;
    private final String authorization;

    public ApiUser(Site system, String user) {
        this(system, user, user + "-demo");
    }

    public ApiUser(Site system, String user, String password) {
        this.system = system;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** Sends JSON, which changes nothing that has a version. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Sends JSON that changes the review that was read. */
    public HttpResponse<String> post(String path, int version, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** The beginning of a request of this user. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(system.at(path)).header("Authorization", authorization);
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
