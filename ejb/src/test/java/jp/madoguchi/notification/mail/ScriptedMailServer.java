package jp.madoguchi.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that fails exactly where it is told to, one connection at a time, and keeps what it was given. */
final class ScriptedMailServer implements AutoCloseable {

    enum Fault {
        NONE,
        BUSY_AT_GREETING,
        SENDER_REFUSED,
        RECIPIENT_UNKNOWN,
        RECIPIENT_GREYLISTED,
        MESSAGE_REFUSED,
        MESSAGE_DEFERRED,
        CUT_BEFORE_ANSWER_TO_MESSAGE,
        CUT_AFTER_ANSWER_TO_MESSAGE
    }

    /** What arrived: the message as it was on the wire and every RCPT command. */
    record Received(List<String> recipients, String message, boolean acknowledged) {}

    private final ServerSocket socket;
    private final Thread thread;
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    ScriptedMailServer(Fault... faults) throws IOException {
        this.faults.addAll(List.of(faults));
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.thread = new Thread(this::serve, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        try {
            // A thread still waiting in accept would take one more connection.
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            Fault fault = faults.isEmpty() ? Fault.NONE : faults.remove();
            try (Socket client = socket.accept()) {
                converse(client, fault);
            } catch (IOException over) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(over);
                }
            }
        }
    }

    private void converse(Socket client, Fault fault) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        if (fault == Fault.BUSY_AT_GREETING) {
            say(out, "421 4.3.2 come back later");
            return;
        }
        say(out, "220 test ESMTP");
        List<String> recipients = new CopyOnWriteArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("EHLO")) {
                say(out, "250 test");
            } else if (command.startsWith("MAIL")) {
                say(out, fault == Fault.SENDER_REFUSED ? "550 5.1.8 sender unknown" : "250 2.1.0 ok");
            } else if (command.startsWith("RCPT")) {
                recipients.add(line);
                say(
                        out,
                        switch (fault) {
                            case RECIPIENT_UNKNOWN -> "550 5.1.1 no such user";
                            case RECIPIENT_GREYLISTED -> "451 4.7.1 try again";
                            default -> "250 2.1.5 ok";
                        });
            } else if (command.equals("DATA")) {
                say(out, "354 go on");
                String message = readMessage(in);
                boolean cut = fault == Fault.CUT_BEFORE_ANSWER_TO_MESSAGE;
                boolean refused = fault == Fault.MESSAGE_REFUSED || fault == Fault.MESSAGE_DEFERRED;
                if (!refused) {
                    received.add(new Received(recipients, message, !cut));
                }
                if (cut) {
                    return;
                }
                say(
                        out,
                        switch (fault) {
                            case MESSAGE_REFUSED -> "554 5.6.0 not wanted";
                            case MESSAGE_DEFERRED -> "452 4.3.1 disk full";
                            default -> "250 2.0.0 taken";
                        });
                if (fault == Fault.CUT_AFTER_ANSWER_TO_MESSAGE) {
                    return;
                }
            } else if (command.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static String readMessage(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return message.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
