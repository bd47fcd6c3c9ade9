package jp.madoguchi.restricted;

import java.io.Serializable;
import jp.madoguchi.shared.RequestReference;

/**
 * What is kept of one item whose data are answered as not held.
 *
 * @param reasons which data, which harm, why their existence may not be told; read by restricted reviewers only
 */
public record Memo(RequestReference reference, int item, Heading heading, String reasons) implements Serializable {}
