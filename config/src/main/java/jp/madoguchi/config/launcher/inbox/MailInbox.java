package jp.madoguchi.config.launcher.inbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.config.launcher.Part;

/** The mail server of the local stack: takes every mail for anybody, delivers none, and shows them in a browser. */
public final class MailInbox implements Part {

    private final int smtpPort;
    private final InboxSite site;
    private final MailStore store;
    private final CompletableFuture<String> died = new CompletableFuture<>();
    private GreenMail smtp;

    public MailInbox(Path directory, Clock clock, int smtpPort, int webPort) {
        this.smtpPort = smtpPort;
        this.store = new MailStore(directory, clock);
        this.site = new InboxSite(store, webPort);
    }

    @Override
    public String name() {
        return "Mail inbox";
    }

    @Override
    public void start() {
        startReceiving();
        site.start();
    }

    /** Takes mails again, on the same port as ever. */
    public synchronized void startReceiving() {
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager().setAuthRequired(false);
        smtp.getUserManager().setMessageDeliveryHandler(this::deliver);
        smtp.start();
    }

    /** Refuses every connection, as a mail server that is down does. */
    public synchronized void stopReceiving() {
        if (smtp != null) {
            smtp.stop();
            smtp = null;
        }
    }

    // called once for each receiver, the first of whom stands for them all
    private GreenMailUser deliver(MovingMessage message, MailAddress receiver) throws UserException {
        List<String> receivers =
                message.getToAddresses().stream().map(MailAddress::getEmail).toList();
        if (receivers.get(0).equals(receiver.getEmail())) {
            store.keep(message.getMessage(), receivers);
        }
        String user = receiver.getEmail();
        GreenMailUser known = smtp.getUserManager().getUser(user);
        return known == null ? smtp.getUserManager().createUser(user, user, user) : known;
    }

    public MailStore store() {
        return store;
    }

    @Override
    public void stop() {
        site.stop();
        stopReceiving();
    }

    @Override
    public CompletableFuture<String> died() {
        return died;
    }
}
