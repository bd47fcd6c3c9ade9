package jp.madoguchi.config.launcher.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inbox as a small web site: the page for people, {@code /api/messages} for programs. */
final class InboxSite {

    private static final Pattern LETTER = Pattern.compile("/mail/(\\d+)");
    private static final Pattern ATTACHMENT = Pattern.compile("/mail/(\\d+)/attachments/(\\d{1,3})");
    private static final String HTML = "text/html; charset=utf-8";

    private final MailStore store;
    private final int port;
    private final byte[] styles = styles();
    private ExecutorService threads;
    private HttpServer server;

    InboxSite(MailStore store, int port) {
        this.store = store;
        this.port = port;
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads = Executors.newFixedThreadPool(2);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop(0);
            threads.shutdown();
            server = null;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().matches("GET|HEAD")) {
                send(exchange, 405, "text/plain", new byte[0]);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            Matcher letter = LETTER.matcher(path);
            Matcher attachment = ATTACHMENT.matcher(path);
            if (path.equals("/api/messages")) {
                sendText(exchange, "application/json", MessagesJson.of(store.newestFirst()));
            } else if (path.equals("/inbox.css")) {
                send(exchange, 200, "text/css; charset=utf-8", styles);
            } else if (path.equals("/")) {
                page(exchange, store.newestFirst().stream().findFirst());
            } else if (letter.matches() && store.find(letter.group(1)).isPresent()) {
                page(exchange, store.find(letter.group(1)));
            } else if (attachment.matches()) {
                attachment(exchange, attachment.group(1), Integer.parseInt(attachment.group(2)));
            } else {
                send(exchange, 404, "text/plain", new byte[0]);
            }
        }
    }

    private void page(HttpExchange exchange, Optional<Letter> shown) throws IOException {
        sendText(exchange, HTML, new InboxPage(store.newestFirst(), shown).html());
    }

    private void attachment(HttpExchange exchange, String id, int number) throws IOException {
        Optional<Letter.Attachment> found = store.find(id)
                .filter(letter -> number < letter.attachments().size())
                .map(letter -> letter.attachments().get(number));
        if (found.isEmpty()) {
            send(exchange, 404, "text/plain", new byte[0]);
            return;
        }
        String name =
                URLEncoder.encode(found.get().name(), StandardCharsets.UTF_8).replace("+", "%20");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        // the type is the sender's word, and a browser must never act on it
        send(exchange, 200, "application/octet-stream", found.get().content());
    }

    private static void sendText(HttpExchange exchange, String type, String text) throws IOException {
        send(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        headers.set("Cache-Control", "no-store");
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] styles() {
        try (var css = InboxSite.class.getResourceAsStream("inbox.css")) {
            return css.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
