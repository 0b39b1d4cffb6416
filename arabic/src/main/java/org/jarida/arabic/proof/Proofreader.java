package org.jarida.arabic.proof;

import java.util.List;
import org.jarida.arabic.proof.mark.BlankCheck;
import org.jarida.arabic.proof.mark.BracketCheck;
import org.jarida.arabic.proof.mark.CharacterCheck;
import org.jarida.arabic.proof.mark.DashCheck;
import org.jarida.arabic.proof.mark.MarkCheck;
import org.jarida.arabic.proof.mark.QuoteCheck;
import org.jarida.arabic.proof.mark.QuoteSystems;
import org.jarida.arabic.proof.mark.TatweelCheck;
import org.jarida.arabic.proof.word.DigitCheck;
import org.jarida.arabic.proof.word.ExtraAlefCheck;
import org.jarida.arabic.proof.word.HamzaCheck;
import org.jarida.arabic.proof.word.LookalikeCheck;
import org.jarida.arabic.proof.word.MonthCheck;
import org.jarida.arabic.proof.word.NameCheck;
import org.jarida.arabic.proof.word.Spellings;
import org.jarida.arabic.proof.word.StateCheck;
import org.jarida.arabic.proof.word.TanwinCheck;
import org.jarida.arabic.proof.word.WordCheck;
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
