package org.jarida.arabic.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.bench.Annotated.Figure;
import org.jarida.arabic.text.Pairs;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;

/**
 * What a program finds that knows next to nothing: it must be beaten, or the rules are worth
 * nothing.
 */
final class Anchor {

    /** The most frequent words of saying, with و or ف before them or without. */
    private static final Set<String> CUES =
            WordForm.setOf(
                    "قال", "قالت", "أكد", "أكدت", "أضاف", "أضافت", "أوضح", "أوضحت", "أشار", "أشارت",
                    "صرح", "صرحت", "ذكر", "ذكرت", "أعلن", "أعلنت", "أفاد", "أفادت", "اعتبر",
                    "اعتبرت", "دعا", "دعت", "طالب", "طالبت", "نفى", "نفت", "كشف", "كشفت", "بين",
                    "بينت", "شدد", "شددت", "وصف", "وصفت", "حذر", "حذرت", "تابع", "تابعت", "يقول",
                    "تقول", "يرى", "ترى", "مؤكدا", "مضيفا", "مشيرا", "معتبرا", "موضحا", "قائلا",
                    "مبينا", "وفق", "حسب", "بحسب", "نقلا");

    private static final Set<String> VAGUE =
            WordForm.setOf(
                    "مصادر", "مصدر", "المصدر", "المصادر", "تقارير", "مراقبون", "مراقبين", "خبراء",
                    "مسؤولون", "مسؤولين", "مسؤول", "محللون", "شهود", "تسريبات", "البعض");

    private Anchor() {}

    /** Everything between quotation marks is a quotation, of nobody. */
    static Annotated marks(Annotated article) {
        List<Attribution> quotes = new ArrayList<>();
        String text = article.text();
        Pairs pairs = new Pairs();
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            boolean isQuote = "«»“”\"".indexOf(mark) >= 0;
            if (mark == '\n') {
                pairs.clear();
                start = -1;
            } else if (isQuote && start >= 0 && pairs.closes(mark)) {
                trimmed(text, start, at).ifPresent(span -> quotes.add(quote(span)));
                pairs.read(mark);
                start = -1;
            } else if (isQuote) {
                pairs.read(mark);
                start = start < 0 ? at + 1 : start;
            }
        }
        return Annotated.empty(article).withQuotes(quotes);
    }

    private static Optional<Span> trimmed(String text, int from, int to) {
        String words = text.substring(from, to);
        int start = from + words.length() - words.stripLeading().length();
        int length = words.strip().length();
        return length == 0 ? Optional.empty() : Optional.of(new Span(start, start + length));
    }

    private static Attribution quote(Span span) {
        return new Attribution(
                Optional.of(span),
                true,
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false);
    }

    /** Each word of a list of cues is an attribution, to nobody. */
    static Annotated cueList(Annotated article) {
        List<Attribution> reported = new ArrayList<>();
        for (Token token : Tokens.of(article.text()).all()) {
            String form = token.form();
            boolean joined = form.length() > 3 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
            if (token.isWord() && CUES.contains(form)) {
                reported.add(said(token.start(), token.end(), Optional.empty()));
            } else if (token.isWord() && joined && CUES.contains(form.substring(1))) {
                reported.add(said(token.start() + 1, token.end(), Optional.empty()));
            }
        }
        return Annotated.empty(article).withReported(reported);
    }

    /** From each cue, which is given, to the full stop. */
    static Annotated cueToFullStop(Annotated article) {
        List<Attribution> reported = new ArrayList<>();
        for (Attribution one : article.reported()) {
            one.cue()
                    .ifPresent(
                            cue -> {
                                int stop = article.text().indexOf('.', cue.end());
                                int end = stop < 0 ? article.text().length() : stop;
                                Optional<Span> words = trimmed(article.text(), cue.end(), end);
                                reported.add(said(cue.start(), cue.end(), words));
                            });
        }
        return Annotated.empty(article).withReported(reported);
    }

    private static Attribution said(int start, int end, Optional<Span> words) {
        return new Attribution(
                words,
                words.isPresent(),
                Optional.empty(),
                "",
                Optional.of(new Span(start, end)),
                List.of(),
                Optional.empty(),
                false);
    }

    /** Each word of a list is a vague source. */
    static Annotated vagueList(Annotated article) {
        List<Span> vague = new ArrayList<>();
        for (Token token : Tokens.of(article.text()).all()) {
            if (token.isWord() && VAGUE.contains(token.form())) {
                vague.add(token.span());
            }
        }
        return Annotated.empty(article).withVague(vague);
    }

    /** Each number in digits is a figure, with the word after it. */
    static Annotated digits(Annotated article) {
        List<Figure> figures = new ArrayList<>();
        Tokens tokens = Tokens.of(article.text());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isNumber() && tokens.get(i + 1).isWord()) {
                figures.add(
                        new Figure(
                                token.span().to(tokens.get(i + 1).span()),
                                token.form().replace(',', '.')));
            }
        }
        return Annotated.empty(article).withFigures(figures);
    }
}
