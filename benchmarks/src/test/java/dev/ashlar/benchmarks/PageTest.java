package dev.ashlar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PageTest {
    @Test
    void onlyTheFiguresBetweenTheMarksAreReplaced() {
        String page = "before\n<!-- figures: written by the harness -->\nold\n<!-- end of figures -->\nafter\n";
        assertThat(Page.replace(page, "new"))
                .isEqualTo("before\n<!-- figures: written by the harness -->\n\nnew\n<!-- end of figures -->\nafter\n");
    }

    @Test
    void aPageWithoutTheMarksIsLeftAlone() {
        assertThatThrownBy(() -> Page.replace("text", "new")).isInstanceOf(IllegalArgumentException.class);
    }
}
