package dev.ashlar.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.TypeName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CastsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integer           | bigint            | BY_ITSELF | false
            bigint            | integer           | BY_ITSELF | true
            bigint            | double precision  | BY_ITSELF | true
            integer           | numeric           | BY_ITSELF | false
            integer           | numeric(3,0)      | BY_ITSELF | true
            integer           | text              | BY_ITSELF | false
            integer           | varchar(3)        | BY_ITSELF | true
            varchar(10)       | varchar(20)       | BY_ITSELF | false
            varchar(20)       | varchar(10)       | BY_ITSELF | true
            varchar(20)       | text              | BY_ITSELF | false
            text              | varchar(20)       | BY_ITSELF | true
            varchar(20)       | varchar           | BY_ITSELF | false
            varchar(10)       | char(20)          | BY_ITSELF | false
            numeric(10,2)     | numeric(12,2)     | BY_ITSELF | false
            numeric(10,2)     | numeric(12,4)     | BY_ITSELF | false
            numeric(10,2)     | numeric(10,4)     | BY_ITSELF | true
            numeric(10,2)     | numeric           | BY_ITSELF | false
            timestamptz(3)    | timestamptz       | BY_ITSELF | false
            timestamptz       | timestamptz(3)    | BY_ITSELF | true
            timestamptz       | date              | BY_ITSELF | true
            date              | timestamptz       | BY_ITSELF | false
            date              | timestamp(0)      | BY_ITSELF | true
            jsonb             | text              | BY_ITSELF | false
            json              | jsonb             | BY_ITSELF | true
            boolean           | integer           | EXPLICIT  | true
            text              | integer           | NONE      | true
            text              | uuid              | NONE      | true
            integer           | date              | NONE      | true
            integer[]         | bigint[]          | BY_ITSELF | false
            integer[]         | text              | BY_ITSELF | false
            integer           | integer[]         | NONE      | true
            text[]            | integer[]         | NONE      | true
            integer[]         | text[]            | BY_ITSELF | false
            """)
    void aTypeChangeIsKnownFromThePairOfTypes(String from, String to, Casts.Way way, boolean lossy) {
        assertThat(Casts.way(type(from), type(to))).isEqualTo(way);
        assertThat(Casts.mayLose(type(from), type(to))).isEqualTo(lossy);
    }

    private static TypeName type(String sql) {
        int dimensions = sql.endsWith("[]") ? 1 : 0;
        String element = sql.replace("[]", "");
        int parenthesis = element.indexOf('(');
        return parenthesis < 0
                ? new TypeName("", element, List.of(), dimensions)
                : new TypeName(
                        "",
                        element.substring(0, parenthesis),
                        List.of(element.substring(parenthesis + 1, element.length() - 1)
                                .split(",")),
                        dimensions);
    }
}
