package dev.ashlar.migrate.settings;

import java.util.Locale;

/** Where one server listens. IPv6 addresses are written without brackets. */
public record HostPort(String host, int port) {
    /** Whether the connection cannot leave this machine. */
    public boolean isLoopback() {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("::1") || name.matches("127(\\.[0-9]{1,3}){3}");
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
