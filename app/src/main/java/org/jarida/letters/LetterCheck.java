package org.jarida.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.PlainText;
import org.jarida.platform.Mailbox;

/** What a letter needs to be received; problems come in the order of the fields. */
final class LetterCheck {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_EMAIL = 254;
    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_BODY = 5_000;

    private final List<FieldProblem> problems = new ArrayList<>();

    private LetterCheck() {}

    /**
     * @param form trimmed
     */
    static List<FieldProblem> problems(LetterForm form) {
        LetterCheck check = new LetterCheck();
        check.text("name", form.name(), LONGEST_NAME, form.kind() != LetterKind.TIP);
        check.email(form.email());
        check.text("subject", form.subject(), LONGEST_SUBJECT, true);
        check.text("body", form.body(), LONGEST_BODY, true);
        return check.problems;
    }

    /** Each field has at the most one problem. */
    private void text(String field, String text, int longest, boolean needed) {
        long length = text.codePointCount(0, text.length());
        boolean oneLine = !field.equals("body");
        if (text.isEmpty()) {
            if (needed) {
                add(field, "empty", Map.of());
            }
        } else if (length > longest) {
            add(field, "long", Map.of("most", (long) longest, "excess", length - longest));
        } else if (PlainText.flaw(text).isPresent()
                || (oneLine && text.chars().anyMatch(Character::isISOControl))) {
            add(field, "unsound", Map.of());
        }
    }

    private void email(String email) {
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || Mailbox.read(email, "").isEmpty())) {
            add("email", "wrong", Map.of());
        }
    }

    private void add(String field, String what, Map<String, Long> arguments) {
        problems.add(new FieldProblem(field, "letter." + field + "." + what, arguments));
    }
}
