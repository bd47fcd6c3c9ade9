package jp.madoguchi.web.portal.status;

/** An upload is larger than is taken. The server has thrown all of it away. */
class UploadTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UploadTooLarge(RuntimeException cause) {
        super(cause);
    }
}
