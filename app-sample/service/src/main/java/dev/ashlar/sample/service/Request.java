package dev.ashlar.sample.service;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request as the handlers see it.
 *
 * @param path the path without its leading slash
 * @param parameters what the query says, decoded
 * @param client who asks, as far as the connection tells
 */
record Request(String method, String path, Map<String, String> parameters, String body, InetAddress client) {
    private static final int LARGEST_BODY = 1 << 20;

    static Request of(HttpExchange exchange) throws IOException, HttpError {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new HttpError(413, "The body is larger than %d bytes".formatted(LARGEST_BODY));
        }
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(1),
                parameters(exchange.getRequestURI().getRawQuery()),
                new String(body, StandardCharsets.UTF_8),
                exchange.getRemoteAddress().getAddress());
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /** Refuses every other method. */
    void require(String... methods) throws HttpError {
        if (!List.of(methods).contains(method)) {
            throw new HttpError(405, "/%s takes %s, not %s".formatted(path, String.join(" or ", methods), method));
        }
    }

    /** A whole number from the query, or {@code otherwise} when it is not given. */
    int number(String name, int otherwise, int least, int most) throws HttpError {
        String text = parameters.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, as a number out of range is.
        }
        throw new HttpError(400, "%s must be a number from %d to %d, not %s".formatted(name, least, most, text));
    }

    /** A number that stands in the path. */
    long id(String text) throws HttpError {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    HttpError unknown() {
        return new HttpError(404, "There is nothing at /" + path);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : query == null ? List.<String>of() : List.of(query.split("&", -1))) {
            int end = parameter.indexOf('=');
            parameters.put(
                    decoded(end < 0 ? parameter : parameter.substring(0, end)),
                    end < 0 ? "" : decoded(parameter.substring(end + 1)));
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
