package jp.madoguchi.notification.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The paper: A4 pages that follow one another, and a pen that moves down them. */
final class LetterPage {

    static final float LEFT = 68;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 68;
    private static final float BOTTOM = 74;
    private static final float FOOT = 40;
    private static final float FOOT_SIZE = 8.5f;
    private static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    private static final Color HAIR = new Color(0x8C, 0x8C, 0x8C);
    private static final Color SHADE = new Color(0xEE, 0xF1, 0xF4);

    private final PDDocument document;
    private final SetText text;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream pen;
    private float y;

    LetterPage(PDDocument document, SetText text) throws IOException {
        this.document = document;
        this.text = text;
        turn();
    }

    /** Goes on to a new page. */
    void turn() throws IOException {
        lift();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        pen = new PDPageContentStream(document, page);
        y = TOP;
    }

    /** Turns the page unless this much room is left. */
    void demand(float height) throws IOException {
        if (lacks(height)) {
            turn();
        }
    }

    /** Whether this much would no longer go on the page. */
    boolean lacks(float height) {
        return y - height < BOTTOM && y < TOP;
    }

    /** Leaves a gap, except at the head of a page. */
    void skip(float height) {
        if (y < TOP) {
            y -= height;
        }
    }

    /** Writes one line, {@code leading} deep. */
    void write(String line, float x, float size, float leading, boolean bold) throws IOException {
        y -= leading;
        at(line, x, y + (leading - size) / 2 + size * 0.12f, size, bold);
    }

    /** A line across, beneath what was written last. */
    void rule(float x, float width) throws IOException {
        pen.setStrokingColor(HAIR);
        pen.setLineWidth(0.6f);
        pen.moveTo(x, y);
        pen.lineTo(x + width, y);
        pen.stroke();
    }

    /** The sides of a box, as deep as the line that will be written next. */
    void sides(float x, float width, float leading) throws IOException {
        pen.setStrokingColor(HAIR);
        pen.setLineWidth(0.6f);
        for (float side : new float[] {x, x + width}) {
            pen.moveTo(side, y);
            pen.lineTo(side, y - leading);
        }
        pen.stroke();
    }

    /** A shade behind the line that will be written next. */
    void shade(float x, float width, float leading) throws IOException {
        pen.setNonStrokingColor(SHADE);
        pen.addRect(x, y - leading, width, leading);
        pen.fill();
    }

    /** Blank room that belongs to what surrounds it. */
    void advance(float height) {
        y -= height;
    }

    /** Writes the foot of every page, which can be done only when their number is known. */
    void finish(String reference) throws IOException {
        lift();
        for (int i = 0; i < pages.size(); i++) {
            String number = (i + 1) + " / " + pages.size();
            pen = new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true);
            at(reference, LEFT, FOOT, FOOT_SIZE, false);
            at(number, LEFT + WIDTH - text.width(number, FOOT_SIZE), FOOT, FOOT_SIZE, false);
            lift();
        }
    }

    private void at(String line, float x, float baseline, float size, boolean bold) throws IOException {
        pen.setNonStrokingColor(INK);
        pen.setStrokingColor(INK);
        pen.beginText();
        pen.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pen.setLineWidth(bold ? size / 32 : 0);
        pen.newLineAtOffset(x, baseline);
        for (SetText.Run run : text.runs(line)) {
            pen.setFont(run.font(), size);
            pen.showText(run.text());
        }
        pen.endText();
    }

    private void lift() throws IOException {
        if (pen != null) {
            pen.close();
            pen = null;
        }
    }
}
