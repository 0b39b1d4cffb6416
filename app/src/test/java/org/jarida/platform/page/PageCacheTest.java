package org.jarida.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.platform.page.Readers.answer;
import static org.jarida.platform.page.Readers.making;
import static org.jarida.platform.page.Readers.text;
import static org.jarida.platform.page.Readers.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept, what is dropped, and who may wait for whom. */
@Tag("once")
class PageCacheTest {
    private static final String FRONT = "/";
    private static final int ROOM = 100_000;

    private final PageCounters counters = new PageCounters();
    private final PageCache cache = new PageCache(ROOM, Runnable::run, counters);

    @Test
    void anAnswerIsKeptUntilOneOfItsTagsChanges() {
        keep(FRONT, answer("news", "latest", "article-1"));
        keep("/about", answer("us", "paper"));

        cache.drop(List.of("article-2"));
        assertThat(found(FRONT)).isEqualTo("news");

        cache.drop(List.of("article-9", "article-1"));
        assertThat(found(FRONT)).isNull();
        assertThat(found("/about")).isEqualTo("us");
    }

    @Test
    void anAnswerThatAChangeOvertookIsNotKept() {
        Making making = begun(FRONT);
        cache.drop(List.of("article-1"));

        cache.end(making, answer("old", "latest", "article-1"));

        assertThat(found(FRONT)).isNull();
    }

    @Test
    void theChangeMayHaveBeenAnyOfThoseSince() {
        Making early = begun(FRONT);
        cache.drop(List.of("a"));
        Making late = begun("/late");
        cache.drop(List.of("b"));
        cache.drop(List.of("c"));

        cache.end(late, answer("knows a", "a"));
        cache.end(early, answer("does not know a", "a"));

        assertThat(found("/late")).isEqualTo("knows a");
        assertThat(found(FRONT)).isNull();
    }

    @Test
    void aChangeOfSomethingElseDoesNotMatterToAnAnswer() {
        Making making = begun(FRONT);
        cache.drop(List.of("article-2"));

        cache.end(making, answer("news", "article-1"));

        assertThat(found(FRONT)).isEqualTo("news");
    }

    @Test
    void whoAsksMeanwhileWaitsForTheSameMaking() {
        Making making = begun(FRONT);
        Asked second = waiting();
        Asked third = waiting();

        assertThat(cache.join(FRONT, second, making())).isTrue();
        assertThat(cache.join("/about", waiting(), making())).isFalse();
        assertThat(cache.join(FRONT, third, making())).isTrue();

        assertThat(cache.end(making, answer("news"))).containsExactly(second, third);
    }

    @Test
    void whoAsksAfterAnyChangeWaitsForNoEarlierMaking() {
        Making early = begun(FRONT);
        Asked before = waiting();
        cache.join(FRONT, before, making());
        cache.drop(List.of("something else"));

        Making late = begun(FRONT);
        Asked after = waiting();
        assertThat(cache.join(FRONT, after, making())).isTrue();

        assertThat(cache.end(early, answer("early", "latest"))).containsExactly(before);
        assertThat(cache.end(late, answer("late", "latest"))).containsExactly(after);
    }

    @Test
    void theEndOfAnEarlierMakingLeavesTheLaterOneToBeJoined() {
        Making early = begun(FRONT);
        cache.drop(List.of("latest"));
        Making late = begun(FRONT);

        cache.end(early, answer("old", "latest"));

        Asked after = waiting();
        assertThat(cache.join(FRONT, after, making())).isTrue();
        assertThat(cache.end(late, answer("new", "latest"))).containsExactly(after);
        assertThat(found(FRONT)).isEqualTo("new");
    }

    @Test
    void theLaterOfTwoMakingsStaysWhicheverEndsFirst() {
        Making early = begun(FRONT);
        cache.drop(List.of("latest"));
        Making late = begun(FRONT);

        cache.end(late, answer("new", "latest"));
        cache.end(early, answer("old", "latest"));

        assertThat(found(FRONT)).isEqualTo("new");
    }

    @Test
    void aMakingWithoutAnAnswerKeepsWhatIsThere() {
        keep(FRONT, answer("news", "latest"));
        Making making = begun(FRONT);

        cache.end(making, null);

        assertThat(found(FRONT)).isEqualTo("news");
        assertThat(cache.join(FRONT, waiting(), making())).isFalse();
    }

    @Test
    void aNewAnswerIsDroppedByItsOwnTagsNotByThoseOfTheOneBefore() {
        keep(FRONT, answer("first", "a"));
        keep(FRONT, answer("second", "b"));

        cache.drop(List.of("a"));
        assertThat(found(FRONT)).isEqualTo("second");

        cache.drop(List.of("b"));
        assertThat(found(FRONT)).isNull();
        assertThat(cache.tags()).isZero();
    }

    @Test
    void anotherFormTakesThePlaceOfTheSameAnswerOnly() {
        Kept first = answer("news", "latest");
        Kept smaller = first.squeezed();
        keep(FRONT, first);

        cache.replace(FRONT, first, smaller);
        assertThat(cache.find(FRONT)).isSameAs(smaller);

        cache.replace(FRONT, first, answer("old", "latest"));
        assertThat(cache.find(FRONT)).isSameAs(smaller);

        cache.drop(List.of("latest"));
        cache.replace(FRONT, smaller, smaller.squeezed());
        assertThat(cache.find(FRONT)).isNull();
    }

    @Test
    void allThatCouldChangeIsDroppedTogether() {
        keep("/about", answer("us", "paper"));
        keep("/assets/paper.css", answer("p {}"));
        Making making = begun(FRONT);

        cache.dropAll();

        cache.end(making, answer("old", "tag that nothing has yet"));
        assertThat(found("/about")).isNull();
        assertThat(found(FRONT)).isNull();
        assertThat(found("/assets/paper.css")).isEqualTo("p {}");
        keep(FRONT, answer("new", "latest"));
        assertThat(found(FRONT)).isEqualTo("new");
    }

    @Test
    void theIndexForgetsWhatHadNoRoom() {
        byte[] large = new byte[ROOM / 10];
        for (int i = 0; i < 1_000; i++) {
            keep("/" + i, answer(large, "latest", "article-" + i));
        }

        assertThat(cache.weight()).isPositive().isLessThanOrEqualTo(ROOM);
        assertThat(cache.count()).isPositive().isLessThan(10);
        assertThat(cache.tags()).isEqualTo((int) cache.count() + 1);
    }

    @Test
    void whatHasNoRoomAtAllIsNotKept() {
        keep("/small", answer("small", "a"));
        keep(FRONT, answer(new byte[ROOM + 1], "latest"));

        assertThat(cache.find(FRONT)).isNull();
        assertThat(found("/small")).isEqualTo("small");
        assertThat(cache.tags()).isEqualTo(1);
    }

    @Test
    void whatComesBackAfterItHadNoRoomCanBeDropped() {
        byte[] half = new byte[ROOM / 2];
        for (int i = 0; i < 20; i++) {
            keep("/" + i % 3, answer(half, "latest"));
        }
        keep(FRONT, answer("news", "latest"));

        cache.drop(List.of("latest"));

        assertThat(cache.count()).isZero();
        assertThat(cache.tags()).isZero();
        assertThat(cache.weight()).isZero();
    }

    private Making begun(String key) {
        Making making = making();
        assertThat(cache.join(key, waiting(), making)).as("begins").isFalse();
        return making;
    }

    private void keep(String key, Kept answer) {
        cache.end(begun(key), answer);
    }

    private @Nullable String found(String key) {
        Kept kept = cache.find(key);
        return kept == null ? null : text(kept);
    }
}
