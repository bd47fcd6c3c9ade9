package jp.madoguchi.notification.pdf;

import java.util.List;

/** A piece of a letter's text that is set in its own way. */
sealed interface LetterBlock {

    /** The reference and the day, at the right. */
    record Head(List<String> lines) implements LetterBlock {}

    record Addressee(List<String> lines) implements LetterBlock {}

    /** Who writes, at the right beneath the addressee. */
    record Sender(List<String> lines) implements LetterBlock {}

    record Title(String line) implements LetterBlock {}

    record Heading(String line) implements LetterBlock {}

    /** Lines that belong together; each may carry an indent and a bullet. */
    record Paragraph(List<String> lines) implements LetterBlock {}

    /** One item of the request as a box; its first line is the box's head. */
    record ItemBox(String head, List<String> lines) implements LetterBlock {}

    /** What stands beneath the closing line: the sender once more, kept together. */
    record Signature(List<String> lines) implements LetterBlock {}

    /** The Japanese letter beneath an English one begins on a page of its own. */
    record NextLetter() implements LetterBlock {}
}
