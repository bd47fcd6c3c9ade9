package jp.madoguchi.verification.screening;

import java.awt.image.BufferedImage;

/** Something that reads words off a picture. */
interface PictureReader {

    /** What it could read; empty when nothing. */
    String wordsIn(BufferedImage picture);
}
