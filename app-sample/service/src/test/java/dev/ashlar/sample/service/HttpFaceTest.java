package dev.ashlar.sample.service;

import static dev.ashlar.sample.service.SampleDatabase.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class HttpFaceTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String REPORT = """
            {"id": 2001, "hash": "%s", "occurredAt": "2026-03-09T21:15:00Z", "solarSystemId": 3003,
             "victimId": 9002, "victimCorporationId": 73, "shipTypeId": 501, "damageTaken": 1800,
             "destroyedValue": 410000, "droppedValue": 65000.50,
             "attackers": [{"characterId": 9001, "corporationId": 71, "shipTypeId": 502, "damageDone": 1800,
                            "finalBlow": true}],
             "items": [{"name": "Salvage Drone", "fate": "dropped", "quantity": 3, "unitPrice": 21666.83}]}
            """.formatted("e5".repeat(20));

    private static SampleDatabase database;
    private static HikariDataSource pool;
    private static HttpFace face;

    @BeforeAll
    static void start() throws Exception {
        database = SampleDatabase.start();
        Map<String, String> environment = new HashMap<>(database.environment(SERVICE));
        environment.put("HTTP_PORT", "0");
        pool = Database.pool(ServiceSettings.from(environment));
        face = HttpFace.start(0, new Routes(Database.queries(pool)));
    }

    @AfterAll
    static void stop() throws Exception {
        face.stop(Duration.ofSeconds(5));
        pool.close();
        database.close();
    }

    @Test
    void itIsHealthyWhenTheDatabaseAnswers() throws Exception {
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutADatabaseItIsAliveButNotHealthy() throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        Map<String, String> environment =
                Map.of("POSTGRES_HOST", "127.0.0.1", "POSTGRES_PORT", Integer.toString(nobody), "POSTGRES_USER", "app");
        try (HikariDataSource nowhere = Database.pool(ServiceSettings.from(environment))) {
            HttpFace alone = HttpFace.start(0, new Routes(Database.queries(nowhere)));
            assertThat(get(alone, "/healthz").statusCode()).isEqualTo(503);
            assertThat(get(alone, "/livez").statusCode()).isEqualTo(200);
            alone.stop(Duration.ofSeconds(5));
        }
    }

    @Test
    void theKillmailsOfASystemComeLatestFirst() throws Exception {
        assertThat(get("/killmails?system=Vael&limit=2").body())
                .containsSubsequence("\"id\" : 1003", "Corin Vex", "\"id\" : 1002", "Leviathan Bay", "2599500000.00")
                .doesNotContain("1001", "Orrin Gate");
    }

    @Test
    void aBattleTellsWhatEachSideLost() throws Exception {
        assertThat(get("/battles/1").body())
                .containsSubsequence(
                        "The Vael ambush", "\"attacker\"", "\"shipsLost\" : 1", "\"defender\"", "\"shipsLost\" : 2")
                .contains("2793550000.50", "1001, 1002, 1003");
    }

    @Test
    void aReportedKillmailIsStoredWholeAndNoted() throws Exception {
        HttpResponse<String> answer = post(REPORT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(get("/killmails/2001").body())
                .isEqualTo(answer.body())
                .contains("Tessaly", "Sela Rust", "475000.50", "Ada Nightfall", "Salvage Drone");
        assertThat(database.value("select host(client) from audit_logs where subject = 'killmail:2001'"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void aKillmailThatIsThereAlreadyIsAConflict() throws Exception {
        HttpResponse<String> answer = post(REPORT.replace("2001", "1001"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("killmails_pkey");
    }

    @Test
    void aKillmailThatBreaksARuleLeavesNothingBehind() throws Exception {
        HttpResponse<String> answer =
                post(REPORT.replace("2001", "2002").replace("\"quantity\": 3", "\"quantity\": 0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("killmail_items_quantity_positive");
        assertThat(get("/killmails/2002").statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyThatDoesNotFitIsRefusedWithAReason() throws Exception {
        assertThat(post("{").body()).contains("The body is no JSON");
        assertThat(post("{\"id\": 7}").body()).contains("hash is missing");
        assertThat(post(REPORT.replace("dropped\"", "lost\"")).body()).contains("fate does not fit");
        assertThat(post("null").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNotThereOrNotTakenSaysSo() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/battles/x").statusCode()).isEqualTo(404);
        assertThat(get("/killmails?limit=0").body()).contains("limit must be a number from 1 to 100, not 0");
        assertThat(send(face, "/battles/1", "DELETE", "").statusCode()).isEqualTo(405);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(face, path);
    }

    private static HttpResponse<String> get(HttpFace face, String path) throws IOException, InterruptedException {
        return send(face, path, "GET", "");
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException, SQLException {
        return send(face, "/killmails", "POST", body);
    }

    private static HttpResponse<String> send(HttpFace face, String path, String method, String body)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(face.port(), path));
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
