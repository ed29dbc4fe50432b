package io.gainsay.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of Recognizers-Text do not carry over to prose, by {@code RecognizersMeasure.md}.
 * Stateless.
 */
final class RecognizersExclusions {

  /** A number that only an assistant takes for an hour, since nothing marks it as one. */
  private static final Pattern BARE_HOUR =
      Pattern.compile(
          ".*(?<![:./\\d]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[. ])"
              + "\\b\\d{1,2}\\b(?!\\s*([:./]\\d|am\\b|pm\\b|a\\.|p\\.|o'clock|noon|midnight|in the"
              + "|minute|min|hour|hr|day|week|month|year|sec|of |past|jan|feb|mar|apr|may|jun|jul"
              + "|aug|sep|oct|nov|dec)).*");

  private static final Pattern SPOKEN =
      Pattern.compile(
          ".*\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)("
              + " (ten|fifteen|twenty|thirty|forty|fifty)\\b| [ap] m\\b| to"
              + " (two|four|five|seven)\\b).*");

  private static final Pattern CHAT =
      Pattern.compile(
          ".*(\\b(tmrw?|tmr|eod|eoy|eom|oclock|tonite|w/c|cy)\\b|ish\\b|\\d[ap]\\b|[~@=<>]|\\d\\s?[hdwy]\\b"
              + "|\\b[a-z]{3}/\\d|\\d/[a-z]{3}|\\d{4}-[a-z]{3}|\\b\\d{8}\\b|9\\.am).*");

  private static final Pattern DIGIT_DATE =
      Pattern.compile(".*(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}(?![\\d/.-]).*");

  private static final Pattern GLUED = Pattern.compile("(?i).*\\b[a-z]{3,}\\d+.*|.*\\d[a-z]{4,}.*");

  private RecognizersExclusions() {}

  /** Why a case does not carry over to prose, or null where it does. */
  static @Nullable String reason(Map<?, ?> test) {
    for (Object each : (List<?>) Objects.requireNonNull(test.get("Results"))) {
      Map<?, ?> result = (Map<?, ?>) each;
      if (result.get("TypeName") == null || result.get("Resolution") == null) {
        return "no resolution";
      }
      String all = String.valueOf(result.get("Resolution"));
      String text = String.valueOf(result.get("Text")).toLowerCase(Locale.ROOT);
      if (all.contains("timezone")) {
        return "zone without a time";
      }
      if (all.contains("TME") || all.contains("TDT") || all.contains("TNT")) {
        return "meal times and business hours";
      }
      if (all.contains("FY") || all.contains("SY") || all.contains("BD")) {
        return "values that are no TIMEX3";
      }
      if (DIGIT_DATE.matcher(text).matches()
          && (all.contains("XXXX") || text.matches(".*\\d/\\d+-\\d.*"))) {
        return "digits that prose would not read as a date";
      }
      if (text.matches(".*\\d{1,2}/\\d{1,2}-\\d{1,2}/\\d{1,2}.*")) {
        return "digits that prose would not read as a date";
      }
      if (GLUED.matcher(text).matches()) {
        return "words run together";
      }
      if (BARE_HOUR.matcher(text).matches() && all.matches(".*T[0-2].*")) {
        return "bare hour";
      }
      if (SPOKEN.matcher(text).matches() && all.matches(".*T[0-2].*")) {
        return "spoken time";
      }
      if (CHAT.matcher(text).matches()) {
        return "abbreviations of chat";
      }
      if (all.matches(".*(null|until|since|before|after).*")
          && text.matches(".*(greater|less|than|or later|year to date|to date).*")) {
        return "comparisons of a query";
      }
      if (text.matches(".*\\bweek \\d+.*")
          || all.contains("WE")
              && !all.contains("W0X")
              && text.matches(".*(halloween|labor|thanksgiving|weekends).*")) {
        return "weeks by number, weekends of holidays";
      }
      if (text.matches(
              "(morning|afternoon|evening|night|summer|winter|in the mornings|mornings"
                  + "|in morning|.*\\bnights?)")
          && all.matches(".*(timex=T|P\\dD|=SU|=WI).*")) {
        return "a part of the day or year without a day or year";
      }
      if (text.matches(
              ".*\\b(for|starting)\\b.*\\b(hours?|days?|weeks?)\\b.*|.*\\b(hours?|days?|weeks?)"
                  + "\\b.*\\b(from \\d|starting).*")
          && all.contains("(")) {
        return "a length and a start that an assistant adds up";
      }
    }
    return null;
  }
}
