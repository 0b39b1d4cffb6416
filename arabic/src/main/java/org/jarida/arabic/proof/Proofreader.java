package org.jarida.arabic.proof;

import java.util.List;
import org.jarida.arabic.text.Tokens;

/**
 * Proofreads texts by one house style.
 *
 * <pre>{@code
 * Proofreader proofreader = new Proofreader(HouseStyle.standard());
 * List<Finding> findings = proofreader.read("قال ,ثم مضى");
 * String mended = proofreader.fix("قال ,ثم مضى").text();
 * }</pre>
 */
public final class Proofreader {

    private final HouseStyle style;
    private final List<Check> checks;

    public Proofreader(HouseStyle style) {
        this.style = style;
        this.checks =
                List.of(
                        new BlankCheck(),
                        new MarkCheck(),
                        new TatweelCheck(),
                        new CharacterCheck(),
                        new QuoteCheck(),
                        new QuoteSystems(),
                        new BracketCheck(),
                        new DashCheck(),
                        new WordCheck(),
                        new LookalikeCheck(),
                        new TanwinCheck(),
                        new HamzaCheck(),
                        new ExtraAlefCheck(),
                        new Spellings(style),
                        new DigitCheck(),
                        new MonthCheck(),
                        new StateCheck(),
                        new NameCheck());
    }

    /** What is to be looked at in a text, in the order of its places; spans may overlap. */
    public List<Finding> read(String text) {
        return read(Tokens.of(text));
    }

    /** The same, of a text that was taken apart before. */
    public List<Finding> read(Tokens tokens) {
        Findings findings = new Findings(Prose.of(tokens), style);
        checks.forEach(check -> check.read(findings.prose(), findings));
        return findings.inOrder();
    }

    /**
     * Makes all safe replacements. Latin text, addresses and numbers stay what they are, and so do
     * the ends of lines; the same done again changes nothing.
     */
    public Fixed fix(String text) {
        return Fixing.of(text, now -> read(now));
    }
}
