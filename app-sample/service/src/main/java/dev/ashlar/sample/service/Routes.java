package dev.ashlar.sample.service;

import java.util.Map;
import org.jooq.DSLContext;

/** What can be asked of the killboard: each method and path, and what answers it. */
final class Routes {
    private final DSLContext database;
    private final Killmails killmails;
    private final KillmailIntake intake;
    private final Battles battles;

    Routes(DSLContext database) {
        this.database = database;
        this.killmails = new Killmails(database);
        this.intake = new KillmailIntake(database);
        this.battles = new Battles(database);
    }

    Answer answer(Request request) throws HttpError {
        String[] path = request.path().split("/", -1);
        if (path.length > 2) {
            throw request.unknown();
        }
        return switch (path[0] + (path.length == 2 ? "/{id}" : "")) {
            case "livez" -> {
                request.require("GET");
                yield Answer.ok(Map.of("status", "alive"));
            }
            case "healthz" -> {
                request.require("GET");
                // Whoever waits for this wants to know about the way to the database, not about this process alone.
                database.selectOne().queryTimeout(2).fetch();
                yield Answer.ok(Map.of("status", "ok"));
            }
            case "killmails" -> {
                request.require("GET", "POST");
                yield request.isPost() ? add(request) : list(request);
            }
            case "killmails/{id}" -> {
                request.require("GET");
                yield Answer.ok(killmails.one(request.id(path[1])));
            }
            case "battles/{id}" -> {
                request.require("GET");
                yield Answer.ok(battles.one(request.id(path[1])));
            }
            default -> throw request.unknown();
        };
    }

    private Answer list(Request request) throws HttpError {
        int limit = request.number("limit", 20, 1, 100);
        return Answer.ok(killmails.latest(request.parameters().get("system"), limit));
    }

    private Answer add(Request request) throws HttpError {
        NewKillmail report = Json.read(request.body(), NewKillmail.class);
        intake.add(report, request.body(), request.client());
        return new Answer(201, killmails.one(report.id()));
    }
}
