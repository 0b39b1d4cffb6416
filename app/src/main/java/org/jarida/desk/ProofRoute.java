package org.jarida.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.proof.HouseStyle;
import org.jarida.arabic.proof.Message;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.article.DraftText;
import org.jarida.paper.Language;
import org.jarida.platform.page.Document;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** {@code /newsroom/proof}: what the proofreader finds in a text that is being typed. */
@Controller
final class ProofRoute {
    private final Proofreader proofreader = new Proofreader(HouseStyle.standard());

    @PostMapping("/newsroom/proof")
    @Needs(Task.WRITE)
    Document proof(Language language, @RequestBody byte[] typed) {
        return DraftText.read(new String(typed, StandardCharsets.UTF_8))
                .map(draft -> new ProofedText(draft.title(), draft.standfirst(), draft.body()))
                .map(text -> found(text.findings(proofreader), language))
                .map(object -> Json.answer(HttpStatus.OK, object))
                .orElseGet(() -> Json.answer(HttpStatus.UNPROCESSABLE_CONTENT, Map.of()));
    }

    private static Map<String, @Nullable Object> found(
            List<ProofedText.Placed> placed, Language language) {
        return Json.object(
                "findings",
                placed.stream()
                        .map(
                                one ->
                                        Json.object(
                                                "at", one.at(),
                                                "from", one.from(),
                                                "to", one.to(),
                                                "rule", one.finding().rule().code(),
                                                "message", in(language, one.finding().message()),
                                                "replacement",
                                                        one.finding().replacement().orElse(null)))
                        .toList());
    }

    private static String in(Language language, Message message) {
        return switch (language) {
            case AR -> message.arabic();
            case FR -> message.french();
            case EN -> message.english();
        };
    }
}
