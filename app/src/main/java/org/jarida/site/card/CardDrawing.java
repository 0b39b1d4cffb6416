package org.jarida.site.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jarida.arabic.Direction;
import org.jarida.site.article.CardLink;

/**
 * Draws a card: the head of the paper's front page with one headline under it. Measures are pixels
 * from the upper left corner; a foot is the line that letters stand on.
 */
final class CardDrawing {
    static final int WIDTH = CardLink.WIDTH;
    static final int HEIGHT = CardLink.HEIGHT;
    static final int MARGIN = 72;

    /** The day's colours of styles/tokens.css: paper, ink, ink-2 and dot. */
    static final Color PAPER = new Color(0xfbfbf8);

    static final Color INK = new Color(0x15171a);
    static final Color INK_2 = new Color(0x464a50);
    static final Color DOT = new Color(0xc2281c);

    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float RULE = 48;
    private static final float NAME = 112;
    private static final float SMALLEST_NAME = 72;
    private static final float NAME_FOOT = 133;
    private static final float DATE = 34;
    private static final float HAIRLINE = 166;

    /** What is left above and below a story at least, and how much of the rest stands above it. */
    private static final float AIR_ABOVE = 22;

    private static final float AIR_BELOW = 42;
    private static final float RAISED = 0.42f;
    private static final float LABEL = 36;
    private static final float LABEL_HEIGHT = 60;
    private static final float NUQTA = 14;
    private static final float GAP = 40;
    private static final float LARGEST = 210;
    private static final float LARGEST_NAME = 360;
    private static final float MOTTO_RULE = 466;
    private static final float MOTTO = 48;
    private static final float MOTTO_FOOT = 550;

    private final BufferedImage picture =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();
    private final Direction direction;

    /**
     * @param direction decides on which side all begins
     */
    private CardDrawing(Direction direction) {
        this.direction = direction;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    /** The picture of a card, as PNG. */
    static byte[] png(Card card) {
        return CardPng.of(picture(card), PAPER, List.of(INK, INK_2, DOT));
    }

    static BufferedImage picture(Card card) {
        CardDrawing drawing =
                switch (card) {
                    case Card.OfArticle article -> ofArticle(article);
                    case Card.OfPaper paper -> ofPaper(paper);
                };
        drawing.pen.dispose();
        return drawing.picture;
    }

    private static CardDrawing ofArticle(Card.OfArticle card) {
        String name = CardText.drawable(card.name());
        String headline = CardText.drawable(card.headline());
        CardDrawing drawing = new CardDrawing(Direction.prevailing(headline));
        drawing.drawHead(name, card.date());
        drawing.drawStory(
                CardText.drawable(card.kind()),
                CardText.drawable(card.section()),
                // In no script that the paper has: the name at least.
                headline.isEmpty() ? name : headline);
        return drawing;
    }

    private static CardDrawing ofPaper(Card.OfPaper card) {
        String name = CardText.drawable(card.name());
        CardDrawing drawing = new CardDrawing(Direction.prevailing(name));
        drawing.drawName(name, CardText.drawable(card.motto()));
        return drawing;
    }

    private void drawHead(String name, String date) {
        drawRule(RULE, 6);
        CardLine when = line(date, CardFace.INTERFACE, DATE, ROOM / 2);
        drawAtEnd(when, NAME_FOOT);
        float room = ROOM - when.advance() - GAP;
        float wanted = line(name, CardFace.HEADLINE, NAME, Float.MAX_VALUE).advance();
        float size = Math.clamp(NAME * room / wanted, SMALLEST_NAME, NAME);
        drawAtStart(line(name, CardFace.HEADLINE, size, room), NAME_FOOT, 0, INK);
        drawRule(HAIRLINE, 2);
    }

    private void drawStory(String kind, String section, String text) {
        float room = HEIGHT - HAIRLINE - AIR_ABOVE - LABEL_HEIGHT - AIR_BELOW;
        Headline headline = Headline.fitted(text, direction, ROOM, room, LARGEST);
        float top = HAIRLINE + AIR_ABOVE + (room - headline.height()) * RAISED;
        drawLabel(kind, section, top + LABEL);
        drawLines(headline, top + LABEL_HEIGHT);
    }

    private void drawLines(Headline headline, float top) {
        for (int i = 0; i < headline.lines().size(); i++) {
            String text = headline.lines().get(i);
            CardLine line = CardLine.of(text, CardFace.HEADLINE, headline.size(), direction);
            drawAtStart(line, top + headline.foot(i), 0, INK);
        }
    }

    /** The nuqta, then what kind of story it is, then its section. */
    private void drawLabel(String kind, String section, float foot) {
        drawNuqta(foot - 11, 0, NUQTA);
        float at = 3 * NUQTA;
        if (!kind.isEmpty()) {
            CardLine line = line(kind, CardFace.INTERFACE, LABEL, ROOM / 2);
            drawAtStart(line, foot, at, DOT);
            at += line.advance() + NUQTA;
        }
        if (!section.equals(kind)) {
            drawAtStart(line(section, CardFace.INTERFACE, LABEL, ROOM - at), foot, at, INK_2);
        }
    }

    private void drawName(String name, String motto) {
        drawRule(RULE, 6);
        float room = MOTTO_RULE - RULE - 2 * AIR_ABOVE;
        Headline lines = Headline.fitted(name, direction, ROOM, room, LARGEST_NAME);
        drawLines(lines, RULE + AIR_ABOVE + (room - lines.height()) / 2);
        drawRule(MOTTO_RULE, 2);
        drawNuqta(MOTTO_FOOT - 15, 0, 1.5f * NUQTA);
        CardLine line = line(motto, CardFace.READING, MOTTO, ROOM - 5 * NUQTA);
        drawAtStart(line, MOTTO_FOOT, 5 * NUQTA, INK_2);
    }

    private static CardLine line(String text, CardFace face, float size, float room) {
        return CardLine.fitting(text, face, size, Direction.prevailing(text), room);
    }

    /** The line's ink begins {@code indent} from the margin at which the card begins. */
    private void drawAtStart(CardLine line, float foot, float indent, Color ink) {
        double x =
                direction == Direction.RTL
                        ? WIDTH - MARGIN - indent - line.ink().getMaxX()
                        : MARGIN + indent - line.ink().getMinX();
        fill(line, x, foot, ink);
    }

    private void drawAtEnd(CardLine line, float foot) {
        double x =
                direction == Direction.RTL
                        ? MARGIN - line.ink().getMinX()
                        : WIDTH - MARGIN - line.ink().getMaxX();
        fill(line, x, foot, INK_2);
    }

    private void fill(CardLine line, double x, float foot, Color ink) {
        pen.setColor(ink);
        AffineTransform place = AffineTransform.getTranslateInstance(x, foot);
        pen.fill(place.createTransformedShape(line.outline()));
    }

    /**
     * @param reach from its middle to each corner
     */
    private void drawNuqta(float y, float indent, float reach) {
        float x = indent + reach + MARGIN;
        if (direction == Direction.RTL) {
            x = WIDTH - x;
        }
        Path2D shape = new Path2D.Float();
        shape.moveTo(x, y - reach);
        shape.lineTo(x + reach, y);
        shape.lineTo(x, y + reach);
        shape.lineTo(x - reach, y);
        shape.closePath();
        pen.setColor(DOT);
        pen.fill(shape);
    }

    private void drawRule(float y, float thickness) {
        pen.setColor(INK);
        pen.fill(new Rectangle2D.Float(MARGIN, y, ROOM, thickness));
    }
}
