package dev.ashlar.migrate;

import dev.ashlar.embedded.EmbeddedServer;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between a runner and the server, knows the messages of the protocol, and cuts every connection at one of them;
 * see the manual's "Message Formats".
 */
final class CutProxy implements AutoCloseable {
    /** What to do with a client's message. */
    enum Fate {
        PASS,
        /** The server never sees it. */
        CUT_BEFORE,
        /** The server sees it, the client never sees the answer. */
        CUT_AFTER
    }

    /** Decides by the message's place in the run, from 1, and its text. */
    @FunctionalInterface
    interface Rule {
        Fate of(int number, String text);
    }

    private final EmbeddedServer server;
    private final Rule rule;
    private final ServerSocket listener;
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger fakePid = new AtomicInteger();
    private final AtomicReference<Fate> cut = new AtomicReference<>(Fate.PASS);

    CutProxy(EmbeddedServer server, Rule rule) {
        this.server = server;
        this.rule = rule;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    int messages() {
        return messages.get();
    }

    /** How the connection was cut; PASS while it was not. */
    Fate cut() {
        return cut.get();
    }

    /** Tells clients another process id than the server's own, as poolers do. */
    CutProxy pretendingToBeAPooler() {
        fakePid.set(1);
        return this;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket upstream = new Socket(server.host(), server.port());
                client.setTcpNoDelay(true);
                upstream.setTcpNoDelay(true);
                daemon(() -> fromClient(client, upstream));
                daemon(() -> fromServer(client, upstream));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private static void daemon(Runnable task) {
        Thread.ofPlatform().daemon().start(task);
    }

    private void fromClient(Socket client, Socket upstream) {
        try (client;
                upstream) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(upstream.getOutputStream()));
            int type = 0;
            while (cut.get() == Fate.PASS) {
                int length = in.readInt();
                byte[] body = in.readNBytes(length - 4);
                Fate fate = rule.of(messages.incrementAndGet(), text(type, body));
                if (fate == Fate.CUT_BEFORE) {
                    cut.set(fate);
                    return;
                }
                if (type != 0) {
                    out.writeByte(type);
                }
                out.writeInt(length);
                out.write(body);
                out.flush();
                if (fate == Fate.CUT_AFTER) {
                    cut.set(fate);
                    upstream.shutdownOutput();
                    awaitEnd(upstream);
                    return;
                }
                boolean wantsTls = type == 0 && length == 8;
                type = wantsTls ? 0 : in.readUnsignedByte();
            }
        } catch (IOException ended) {
            return;
        }
    }

    /** The server answers what it got before it sees that nobody is there. */
    private static void awaitEnd(Socket upstream) throws IOException {
        upstream.setSoTimeout(2_000);
        upstream.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    }

    private void fromServer(Socket client, Socket upstream) {
        try {
            DataInputStream in = new DataInputStream(upstream.getInputStream());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
            while (cut.get() == Fate.PASS) {
                int type = in.readUnsignedByte();
                out.writeByte(type);
                if (type == 'N' && in.available() == 0) {
                    out.flush();
                    continue;
                }
                int length = in.readInt();
                byte[] body = in.readNBytes(length - 4);
                if (type == 'K') {
                    body[3] += (byte) fakePid.get();
                }
                out.writeInt(length);
                out.write(body);
                out.flush();
            }
        } catch (IOException ended) {
            return;
        }
    }

    private static String text(int type, byte[] body) {
        return (type == 0 ? "startup " : (char) type + " ")
                + new String(body, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
