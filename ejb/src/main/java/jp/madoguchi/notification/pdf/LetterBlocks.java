package jp.madoguchi.notification.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.notification.pdf.LetterBlock.Addressee;
import jp.madoguchi.notification.pdf.LetterBlock.Head;
import jp.madoguchi.notification.pdf.LetterBlock.Heading;
import jp.madoguchi.notification.pdf.LetterBlock.ItemBox;
import jp.madoguchi.notification.pdf.LetterBlock.NextLetter;
import jp.madoguchi.notification.pdf.LetterBlock.Paragraph;
import jp.madoguchi.notification.pdf.LetterBlock.Sender;
import jp.madoguchi.notification.pdf.LetterBlock.Signature;
import jp.madoguchi.notification.pdf.LetterBlock.Title;

/**
 * Reads a letter's text as the blocks it is made of, by the conventions of {@code config/notices}. No word is added,
 * dropped or moved, so that the mail and the paper say the same; the mail's subject is the paper's title.
 */
final class LetterBlocks {

    private static final Pattern RULE = Pattern.compile("[─-]{5,}");
    private static final Pattern REFERENCE_IN_SUBJECT = Pattern.compile("^(?:【[^】]*】|\\[[^\\]]*\\] ?)");
    private static final Pattern ENGLISH_HEADING = Pattern.compile("[A-Z][A-Z ,;()'&-]+");
    private static final Pattern ITEM = Pattern.compile("(?:【請求|\\[Item )\\d+.*");
    private static final Pattern REFERENCE = Pattern.compile("(?:受付番号|Reference): \\S+");

    private final List<LetterBlock> blocks = new ArrayList<>();
    private List<String> lines;
    private int next;

    private LetterBlocks() {}

    static List<LetterBlock> of(LetterText letter) {
        return new LetterBlocks().read(letter);
    }

    /** The subject without the reference, which the letter names itself. */
    static String title(String subject) {
        return REFERENCE_IN_SUBJECT.matcher(subject).replaceFirst("");
    }

    private List<LetterBlock> read(LetterText letter) {
        lines = Arrays.asList(letter.body().split("\n"));
        opening(title(letter.subject()));
        while (next < lines.size()) {
            one();
        }
        return blocks;
    }

    private void opening(String subject) {
        boolean hasHead = REFERENCE.matcher(peek()).matches();
        if (hasHead) {
            blocks.add(new Head(paragraph()));
        }
        blocks.add(new Addressee(paragraph()));
        if (hasHead && isSender()) {
            blocks.add(new Sender(paragraph()));
        }
        skipBlank();
        blocks.add(new Title(subject));
    }

    /** A Japanese letter names its sender in three short lines before it begins to speak. */
    private boolean isSender() {
        skipBlank();
        int end = next;
        while (end < lines.size() && !lines.get(end).isBlank() && !endsASentence(lines.get(end))) {
            end++;
        }
        return end - next == 3 && end < lines.size() && lines.get(end).isBlank();
    }

    private static boolean endsASentence(String line) {
        return line.endsWith("。") || line.endsWith(".") || line.endsWith(":") || line.endsWith("。)");
    }

    private void one() {
        skipBlank();
        if (next >= lines.size()) {
            return;
        }
        String line = lines.get(next);
        if (RULE.matcher(line).matches()) {
            next++;
            rule();
        } else if (isHeading(line)) {
            next++;
            blocks.add(new Heading(line));
        } else if (ITEM.matcher(line).matches()) {
            next++;
            blocks.add(new ItemBox(line, indented()));
        } else {
            blocks.add(new Paragraph(untilItemOrBlank()));
        }
    }

    /** Either the signature follows or, beneath an English letter, the Japanese one. */
    private void rule() {
        int note = next;
        if (note + 1 < lines.size() && RULE.matcher(lines.get(note + 1)).matches()) {
            blocks.add(new Paragraph(List.of(lines.get(note))));
            blocks.add(new NextLetter());
            next = note + 2;
            skipBlank();
            String subject = lines.get(next++);
            skipBlank();
            opening(title(subject));
        } else {
            blocks.add(new Signature(paragraph()));
        }
    }

    private static boolean isHeading(String line) {
        return line.startsWith("■ ") || ENGLISH_HEADING.matcher(line).matches();
    }

    private List<String> paragraph() {
        skipBlank();
        List<String> taken = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).isBlank()) {
            taken.add(lines.get(next++));
        }
        return taken;
    }

    private List<String> untilItemOrBlank() {
        List<String> taken = new ArrayList<>();
        while (next < lines.size()
                && !lines.get(next).isBlank()
                && !ITEM.matcher(lines.get(next)).matches()) {
            taken.add(lines.get(next++));
        }
        return taken;
    }

    /** Everything indented that follows, with blank lines between kept as gaps. */
    private List<String> indented() {
        List<String> taken = new ArrayList<>();
        int ahead = next;
        while (ahead < lines.size()
                && (lines.get(ahead).isBlank() || lines.get(ahead).startsWith(" "))) {
            taken.add(lines.get(ahead++));
        }
        while (!taken.isEmpty() && taken.get(taken.size() - 1).isBlank()) {
            taken.remove(taken.size() - 1);
        }
        next = ahead;
        return taken;
    }

    private String peek() {
        skipBlank();
        return next < lines.size() ? lines.get(next) : "";
    }

    private void skipBlank() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
    }
}
