package dev.ashlar.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Ports of the loopback address that nobody listened on a moment ago. Somebody else may be quicker than the server that
 * is to get one; then the server says so in its log and ends, and the next one is tried.
 */
final class FreePort {
    private FreePort() {}

    static int next() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        }
    }

    static boolean isTaken(String log) {
        return log.contains("could not bind") || log.contains("could not create any TCP/IP sockets");
    }

    static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
