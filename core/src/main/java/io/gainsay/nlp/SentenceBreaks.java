package io.gainsay.nlp;

import io.gainsay.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the breaks of the sentence model, which ships without abbreviations: it breaks after "Gen."
 * and inside "$1.57 billion". Looking at the two sides of each break costs next to nothing, while
 * giving the model a dictionary makes it walk the whole dictionary at each full stop. Immutable.
 */
final class SentenceBreaks {

  private static final String TERMINATORS = ".!?…。";

  private static final String CLOSERS = "\"'”’»)]";

  /** After these an abbreviation such as "p.m." or "Inc." may end a sentence all the same. */
  private static final Set<String> SENTENCE_OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "in",
          "on",
          "at",
          "but",
          "and",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "there",
          "when",
          "after",
          "before",
          "if",
          "as",
          "for",
          "however",
          "while",
          "with",
          "no",
          "by",
          "from",
          "one",
          "two",
          "some",
          "many",
          "all",
          "police",
          "officials");

  private final Set<String> abbreviations = new HashSet<>();

  /**
   * @param more abbreviations beside those of the file, with their dots
   */
  SentenceBreaks(Set<String> more) {
    abbreviations.addAll(more);
    try (InputStream in = SentenceBreaks.class.getResourceAsStream("abbreviations.txt")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.txt is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(line -> !line.startsWith("#")).forEach(abbreviations::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences that are left when false breaks are taken out. */
  List<Span> mend(String text, List<Span> sentences) {
    List<Span> mended = new ArrayList<>();
    for (Span sentence : sentences) {
      int last = mended.size() - 1;
      if (last >= 0 && !isBreak(text, mended.get(last), sentence)) {
        mended.set(last, mended.get(last).cover(sentence));
      } else {
        mended.add(sentence);
      }
    }
    return mended;
  }

  private boolean isBreak(String text, Span before, Span after) {
    int end = before.end();
    while (end > before.start() && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == before.start() || TERMINATORS.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(after.start()))) {
      return false;
    }
    boolean bare = end == before.end() && text.charAt(end - 1) == '.';
    return !bare || !isAbbreviation(lastWord(text, before)) || opensSentence(text, after);
  }

  private boolean isAbbreviation(String word) {
    boolean initial =
        word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    return initial || abbreviations.contains(word);
  }

  private static String lastWord(String text, Span span) {
    int start = span.end();
    while (start > span.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start, span.end());
  }

  private static boolean opensSentence(String text, Span span) {
    int end = span.start();
    while (end < span.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return SENTENCE_OPENERS.contains(text.substring(span.start(), end).toLowerCase(Locale.ROOT));
  }
}
