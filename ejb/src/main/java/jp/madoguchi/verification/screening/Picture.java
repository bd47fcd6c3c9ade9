package jp.madoguchi.verification.screening;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as pixels. Written anew, it carries nothing but them: no place, no camera, no earlier version under the mask.
 */
final class Picture {

    /** More than any telephone takes; a file that claims more only means to fill the memory. */
    private static final int MEGAPIXELS = 120;

    /** What a verifier needs to read a card; larger pictures are made smaller while they are read. */
    private static final int LONGEST_SIDE = 3000;

    private static final float QUALITY = 0.9f;

    private Picture() {}

    /** @throws DocumentUnreadable when it is damaged or too large */
    static BufferedImage read(byte[] content) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw DocumentUnreadable.damaged();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Orientation.upright(read(reader), Orientation.of(content));
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            throw DocumentUnreadable.damaged();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MEGAPIXELS * 1_000_000L) {
            throw DocumentUnreadable.tooLarge(MEGAPIXELS);
        }
        int step = (int) Math.ceil(Math.max(width, height) / (double) LONGEST_SIDE);
        ImageReadParam smaller = reader.getDefaultReadParam();
        smaller.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, smaller);
    }

    static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        return written(picture, writer, param);
    }

    static byte[] png(BufferedImage picture) {
        return written(picture, ImageIO.getImageWritersByFormatName("png").next(), null);
    }

    private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam param) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(written)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}
