package dev.ashlar.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The least that a runner on the JVM can do: connect, read the history once, end. Takes the address and the table. */
final class JdbcFloor {
    private JdbcFloor() {}

    public static void main(String[] arguments) throws SQLException {
        String query = "select version, checksum from " + arguments[1] + " order by installed_rank";
        int rows = 0;
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows++;
            }
        }
        System.out.println(rows + " applied");
    }
}
