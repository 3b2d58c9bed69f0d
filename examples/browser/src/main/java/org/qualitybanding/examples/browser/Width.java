package org.qualitybanding.examples.browser;

/** How wide a window is, in CSS pixels. */
public enum Width {
    /** A small telephone, or a large window enlarged to 400 %. */
    NARROW(320),
    /** A desk. */
    WIDE(1280);

    private final int pixels;

    Width(int pixels) {
        this.pixels = pixels;
    }

    /** Returns the number of pixels. */
    public int pixels() {
        return pixels;
    }
}
