package jp.madoguchi.web.portal.preference;

import java.io.Serializable;

/** That something has just been switched, to be said once on the page that follows. */
record Switched() implements Serializable {}
