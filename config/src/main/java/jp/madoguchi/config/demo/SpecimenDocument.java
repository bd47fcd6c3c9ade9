package jp.madoguchi.config.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that looks like a card and says that it is a specimen. */
public final class SpecimenDocument {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private SpecimenDocument() {}

    public static byte[] png(String kind) {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xEEF3F6));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xB8C7D2));
        pen.fillRoundRect(450, 70, 150, 190, 12, 12);
        pen.setColor(new Color(0x0B5E8A));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 44));
        pen.drawString("SPECIMEN", 40, 110);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
        pen.drawString(kind, 40, 170);
        for (int row = 0; row < 3; row++) {
            pen.fillRect(40, 220 + row * 40, 340 - row * 50, 12);
        }
        pen.dispose();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(card, "png", picture);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return picture.toByteArray();
    }
}
