package jp.madoguchi.notification;

/** A letter as a file to be printed or kept: PDF/A-2u. */
public record PrintedLetter(String fileName, byte[] content) {

    /** What browsers and mail readers are told it is. */
    public static final String MEDIA_TYPE = "application/pdf";
}
