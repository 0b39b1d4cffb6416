package org.jarida.command;

import java.nio.file.Path;
import org.jarida.arabic.proof.HouseStyle;
import org.jarida.arabic.proof.HouseStyleReading;
import org.jarida.platform.StartProblem;
import org.jspecify.annotations.Nullable;

/** Takes the house style from a file, on top of the standard one. */
final class GivenStyle {
    private GivenStyle() {}

    /** The file's style, or in one line why it is none; the standard one where no file is named. */
    static HouseStyle read(@Nullable Path file) {
        if (file == null) {
            return HouseStyle.standard();
        }
        return switch (HouseStyle.standard().extended(GivenTexts.read(file))) {
            case HouseStyleReading.Read(var style) -> style;
            case HouseStyleReading.Refused(var line, var problem) ->
                    throw new StartProblem(
                            file
                                    + ", line "
                                    + line
                                    + ": "
                                    + switch (problem) {
                                        case KEYWORD -> "is not a setting of house style.";
                                        case RULE -> "there is no rule of that name.";
                                        case VALUE -> "the setting cannot have that value.";
                                        case SPELLING -> "a spelling is: spelling WORD = WORD.";
                                    });
        };
    }
}
