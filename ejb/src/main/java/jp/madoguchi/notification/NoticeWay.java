package jp.madoguchi.notification;

/** How a notice is to reach its addressee. */
public enum NoticeWay {
    /** By e-mail, which the server sends. */
    MAIL,
    /** On paper, which a person takes to the post (domain 6.5). */
    POST
}
