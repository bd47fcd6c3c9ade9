package jp.madoguchi.verification.screening;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What one document may cost while it is read and drawn. Drawings that draw each other twice take few bytes and for ever; so
 * what is carried out is counted, wherever it stands: on a page, in a form, a pattern, a mask or a letter.
 */
final class PdfEffort {

    static final int MOST_DRAWS = 10_000;
    static final int DEEPEST = 20;
    private static final long MOST_OPERATORS = 5_000_000;
    private static final long MOST_PIXELS = 500_000_000;

    /** A group is drawn on a sheet of its own as large as the page. */
    private static final int DRAWS_OF_A_GROUP = 20;

    /** Paths can be slow that are few; nobody waits longer than this for a page to appear. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(40);

    private static final Set<String> DRAWING = Set.of("Do", "BI", "sh");

    private final long begun = System.nanoTime();
    private long operators;
    private long draws;
    private long pixels;

    PDFTextStripper stripper() throws IOException {
        return new PDFTextStripper() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                count(operator, operands, getResources(), getLevel());
                super.processOperator(operator, operands);
            }
        };
    }

    PDFRenderer renderer(PDDocument document) {
        return new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PageDrawer(parameters) {
                    @Override
                    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                        count(operator, operands, getResources(), getLevel());
                        super.processOperator(operator, operands);
                    }
                };
            }
        };
    }

    private void count(Operator operator, List<COSBase> operands, PDResources resources, int level) throws IOException {
        operators++;
        if (DRAWING.contains(operator.getName())) {
            draws++;
            if (operator.getImageParameters() != null) {
                COSDictionary image = operator.getImageParameters();
                PdfStreams.demandInlineBounded(image, operator.getImageData());
                pixels += PdfStreams.pixels(image);
            } else if (!operands.isEmpty() && operands.get(0) instanceof COSName name && resources != null) {
                countNamed(name, operator, resources);
            }
        }
        if (operators > MOST_OPERATORS
                || draws > MOST_DRAWS
                || pixels > MOST_PIXELS
                || level > DEEPEST
                || System.nanoTime() - begun > LONGEST) {
            throw DocumentUnreadable.tooComplicated();
        }
    }

    private void countNamed(COSName name, Operator operator, PDResources resources) throws IOException {
        if (!"Do".equals(operator.getName())) {
            return;
        }
        Object drawn = resources.getXObject(name);
        if (drawn instanceof PDImageXObject image) {
            pixels += PdfStreams.pixels(image.getCOSObject());
        } else if (drawn instanceof PDTransparencyGroup) {
            draws += DRAWS_OF_A_GROUP;
        }
    }
}
