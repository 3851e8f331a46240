package dev.ashlar.generator.state.reader;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a query, read column by column from the left. */
final class Row {
    private final ResultSet result;
    private int column;

    Row(ResultSet result) {
        this.result = result;
    }

    /** Goes to the next row and its first column; false behind the last row. */
    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    @Nullable
    String text() throws SQLException {
        return result.getString(++column);
    }

    /** A text that is never null. */
    String name() throws SQLException {
        String text = result.getString(++column);
        if (text == null) {
            throw new SQLException("Column %d of the catalog is null where it never is".formatted(column));
        }
        return text;
    }

    /** An oid, 0 where there is none. */
    long oid() throws SQLException {
        return result.getLong(++column);
    }

    /** A number, 0 where there is none. */
    long number() throws SQLException {
        return result.getLong(++column);
    }

    int integer() throws SQLException {
        return result.getInt(++column);
    }

    @Nullable
    Integer integerOrNull() throws SQLException {
        int number = result.getInt(++column);
        return result.wasNull() ? null : number;
    }

    boolean flag() throws SQLException {
        return result.getBoolean(++column);
    }

    /** A single character, a blank where there is none. */
    char letter() throws SQLException {
        String text = result.getString(++column);
        return text == null || text.isEmpty() ? ' ' : text.charAt(0);
    }

    /** An array of texts, empty where there is none. */
    List<String> texts() throws SQLException {
        Array array = result.getArray(++column);
        if (array == null) {
            return List.of();
        }
        @Nullable Object[] elements = (@Nullable Object[]) array.getArray();
        return Arrays.stream(elements).map(String::valueOf).toList();
    }

    /** An array or vector of numbers, empty where there is none. */
    List<Long> numbers() throws SQLException {
        String text = result.getString(++column);
        if (text == null) {
            return List.of();
        }
        List<Long> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
                at++;
            }
            if (at > start) {
                numbers.add(Long.valueOf(text.substring(start, at)));
            }
            at++;
        }
        return numbers;
    }
}
