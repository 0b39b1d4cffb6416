package org.jarida.site.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * Loads the paper's fonts from the class path for Java2D. No font of the machine is used, so that a
 * card looks the same everywhere, also where no font and no fontconfig is installed.
 */
final class CardFonts {
    /** Java2D takes fonts from files only. */
    private static final Path FOLDER = folder();

    static {
        configure();
    }

    private CardFonts() {}

    /** The font of a file in {@code card-fonts/}, at a size of one point. */
    static Font load(String name) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The build has a broken font " + name, e);
        }
    }

    /** Must come before the first use of a font in this process. */
    private static void configure() {
        setUnlessSet("java.awt.headless", "true");
        // Else Java asks the machine's fontconfig for the logical fonts, and stops without it.
        setUnlessSet("sun.awt.fontconfig", logicalFonts().toString());
        // The shaper linked the plain way: the first card comes a quarter of a second sooner.
        setUnlessSet("sun.font.layout.ffm", "false");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Names one font of ours for each of Java's logical fonts, none of which is ever used. */
    private static Path logicalFonts() {
        Properties fonts = new Properties();
        fonts.setProperty("version", "1");
        fonts.setProperty("sequence.allfonts", "latin-1");
        for (String family :
                Arrays.asList("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : Arrays.asList("plain", "bold", "italic", "bolditalic")) {
                fonts.setProperty(family + "." + style + ".latin-1", "Paper");
            }
        }
        fonts.setProperty("filename.Paper", file("plex-latin-500.ttf").toString());
        Path file = FOLDER.resolve("fontconfig.properties");
        try (var out = Files.newOutputStream(file)) {
            fonts.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.toFile().deleteOnExit();
        return file;
    }

    private static Path file(String name) {
        Path file = FOLDER.resolve(name);
        try (InputStream in = CardFonts.class.getResourceAsStream("/web/card-fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + name);
            }
            if (!Files.exists(file)) {
                Files.copy(in, file);
                file.toFile().deleteOnExit();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("jarida-fonts");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
