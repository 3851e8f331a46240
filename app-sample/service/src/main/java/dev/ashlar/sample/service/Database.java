package dev.ashlar.sample.service;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The way to the database: a small pool of connections, and jOOQ on top of it. */
final class Database {
    private Database() {}

    /** A pool that starts without a database and connects when the first query needs it. */
    static HikariDataSource pool(ServiceSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("killboard");
        config.setJdbcUrl(settings.jdbcUrl());
        config.setDataSourceProperties(settings.driver());
        config.addDataSourceProperty("ApplicationName", "killboard");
        config.setMaximumPoolSize(settings.poolSize());
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(3_000);
        return new HikariDataSource(config);
    }

    static DSLContext queries(DataSource pool) {
        return DSL.using(pool, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    }
}
