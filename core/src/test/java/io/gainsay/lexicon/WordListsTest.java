package io.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class WordListsTest {

  private final WordLists lists = WordLists.load(WordListsTest.class, "words.txt");

  @Test
  void joinTheLinesOfACategoryInTheirOrder() {
    assertThat(lists.categories()).containsExactly("fruit", "mark", "empty");
    assertThat(lists.get("fruit")).containsExactly("plum", "pear", "apple pie", "quince");
    assertThat(lists.get("mark")).containsExactly("#", "%");
    assertThat(lists.get("empty")).isEmpty();
  }

  @Test
  void knowWhatACategoryHas() {
    assertThat(lists.has("fruit", "apple pie")).isTrue();
    assertThat(lists.has("fruit", "apple")).isFalse();
    assertThat(lists.has("mark", "plum")).isFalse();
  }

  @Test
  void nameTheFileInWhichACategoryIsMissing() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> lists.has("tree", "plum"))
        .withMessage("words.txt: there is no category tree");
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> lists.get("tree"));
  }

  @Test
  void refuseWhatIsMissingOrNoList() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> WordLists.load(WordListsTest.class, "nowhere.txt"))
        .withMessage("nowhere.txt is missing from the class path");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> WordLists.load(WordListsTest.class, "no-words.txt"))
        .withMessageContaining("and a line without a category");
  }
}
