package dev.ashlar.sample.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.exception.DataAccessException;

/** The service as others meet it: JSON over HTTP, one virtual thread for each request. */
final class HttpFace {
    private static final Logger LOG = System.getLogger(HttpFace.class.getName());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Routes routes;

    private HttpFace(HttpServer server, Routes routes) {
        this.server = server;
        this.routes = routes;
    }

    /** Listens on a port of every address; 0 takes a free one. */
    static HttpFace start(int port, Routes routes) {
        try {
            HttpFace face = new HttpFace(HttpServer.create(new InetSocketAddress(port), 0), routes);
            face.server.setExecutor(face.threads);
            face.server.createContext("/", face::handle);
            face.server.start();
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port %d".formatted(port), e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Takes no new request, and ends when those under way are answered, or after the given time. */
    void stop(Duration grace) throws InterruptedException {
        // The server's own waiting lasts the whole time even when nothing is under way.
        threads.shutdown();
        boolean answered = threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
        if (!answered) {
            LOG.log(Level.WARNING, "Stopping although requests are under way");
        }
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] body = Json.write(answer.body()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            boolean bare = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), bare ? -1 : body.length);
            if (!bare) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return routes.answer(Request.of(exchange));
        } catch (HttpError e) {
            return Answer.failure(e.status(), e.reason());
        } catch (DataAccessException e) {
            Answer answer = DatabaseFailure.answer(e);
            if (answer.status() == 503) {
                // A probe asks every few seconds; where the code came from says nothing about it.
                LOG.log(Level.WARNING, "{0}: {1}", exchange.getRequestURI(), e.getMessage());
            } else if (answer.status() >= 500) {
                LOG.log(Level.ERROR, "Cannot answer " + exchange.getRequestURI(), e);
            }
            return answer;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Cannot answer " + exchange.getRequestURI(), e);
            return Answer.failure(500, "The service failed; its log says why");
        }
    }
}
