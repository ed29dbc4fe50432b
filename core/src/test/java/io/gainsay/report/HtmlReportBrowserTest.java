package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/** The page in a headless Chromium, as Debian's packages chromium and chromium-driver have it. */
class HtmlReportBrowserTest {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** What WCAG 2 asks of text. */
  private static final double ENOUGH_CONTRAST = 4.5;

  /** Relative luminance as WCAG 2 defines it, and what colour is behind an element. */
  private static final String LUMINANCE =
      """
      const linear = (share) =>
        share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
      const luminance = (colour) => {
        const [red, green, blue] = colour.match(/[0-9.]+/g).map((c) => linear(c / 255));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const background = (element) => {
        const colour = getComputedStyle(element).backgroundColor;
        return colour === "rgba(0, 0, 0, 0)" ? background(element.parentElement) : colour;
      };
      """;

  /** Contrast ratio as WCAG 2 defines it. */
  private static final String CONTRAST =
      """
      const both = [
        luminance(getComputedStyle(arguments[0]).color),
        luminance(background(arguments[0])),
      ];
      return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
      """;

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "no browser to test with: install Debian's chromium and chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, Map.of(LogType.BROWSER, "ALL"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    // Named, so that Selenium does not look for a driver on the network.
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** Whatever was done: nothing broke, and nothing was asked of the network. */
  @AfterEach
  void nothingWasComplainedAbout() {
    if (browser != null) {
      assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
      assertThat(number("return performance.getEntriesByType('resource').length")).isZero();
    }
  }

  private static void open(CheckRun run) throws IOException {
    browser.manage().window().setSize(new Dimension(1200, 900));
    media(Map.of());
    Path file = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new HtmlReport().write(run, out);
    }
    browser.get(file.toUri().toString());
  }

  private static void media(Map<String, Object> emulated) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", emulated);
  }

  private static void scheme(String scheme) {
    media(Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static void press(CharSequence keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  private static Object run(String script, Object... arguments) {
    return Objects.requireNonNull(browser.executeScript(script, arguments));
  }

  private static double number(String script, Object... arguments) {
    return ((Number) run(script, arguments)).doubleValue();
  }

  private static List<WebElement> all(String css) {
    return browser.findElements(By.cssSelector(css));
  }

  private static List<String> shownFindings() {
    return all(".finding").stream()
        .filter(WebElement::isDisplayed)
        .map(finding -> finding.getAttribute("id"))
        .toList();
  }

  private static void chooseRule(String rule) {
    browser.findElement(By.cssSelector("option[value=" + rule + "]")).click();
  }

  private static String position() {
    return browser.findElement(By.id("position")).getText();
  }

  private static boolean inView(String id) {
    return (boolean)
        run(
            "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= window.innerHeight;",
            id);
  }

  @Test
  void keysStepThroughFindingsAndSides() throws IOException {
    open(Examples.eventRun());
    assertThat(position()).isEqualTo("3 shown");

    press("n");
    assertThat(position()).isEqualTo("1 of 3");
    assertThat(all(".finding.current")).extracting(f -> f.getAttribute("id")).containsExactly("f1");
    assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("f1");
    assertThat(all("mark.current")).hasSize(2);
    assertThat(inView("f1-1")).isTrue();

    press("s");
    assertThat(inView("f1-2")).isTrue();
    assertThat(position()).isEqualTo("1 of 3");

    press("p");
    assertThat(position()).isEqualTo("3 of 3");
    press("n");
    assertThat(position()).isEqualTo("1 of 3");
  }

  @Test
  void keysAreLettersWhereOneTypes() throws IOException {
    open(Examples.eventRun());

    browser.findElement(By.name("rule")).sendKeys("n");
    press(Keys.chord(Keys.CONTROL, "n"));

    assertThat(position()).isEqualTo("3 shown");
  }

  @Test
  void clickOnAMarkSelectsItsFinding() throws IOException {
    open(Examples.eventRun());

    all("mark[data-findings='3']").get(1).click();

    assertThat(position()).isEqualTo("3 of 3");
  }

  @Test
  void linkLeadsToTheOtherSide() throws IOException {
    open(Examples.eventRun());

    browser.findElement(By.cssSelector("#f1-1 a.other")).click();

    assertThat(browser.getCurrentUrl()).endsWith("#f1-2");
    assertThat(inView("f1-2")).isTrue();
  }

  @Test
  void linkToARuleOpensItsPage() throws IOException {
    open(Examples.run());
    assertThat(all("#rule-start-date .page")).noneMatch(WebElement::isDisplayed);

    browser.findElement(By.cssSelector("#f1 a.rule")).click();

    assertThat(all("#rule-start-date .page")).allMatch(WebElement::isDisplayed);
  }

  @Test
  void filtersBySeverityAndRule() throws IOException {
    open(Examples.eventRun());

    browser.findElement(By.cssSelector("input[value=suggestion]")).click();
    assertThat(shownFindings()).containsExactly("f1", "f2");
    assertThat(position()).isEqualTo("2 shown");
    assertThat(all("mark:not(.off)"))
        .extracting(mark -> mark.getAttribute("data-findings"))
        .doesNotContain("3");

    chooseRule("duration");
    assertThat(shownFindings()).containsExactly("f2");
    assertThat(all(".timeline")).allMatch(WebElement::isDisplayed);

    chooseRule("count");
    assertThat(shownFindings()).isEmpty();
    assertThat(all(".document")).noneMatch(WebElement::isDisplayed);
    assertThat(position()).isEqualTo("none");
  }

  @Test
  void hostileTextsDoNothing() throws IOException {
    open(Examples.hostileRun());
    press("n");

    assertThat(all("img, h2 b, .article b, .finding b, main script")).isEmpty();
    assertThat(browser.findElement(By.tagName("h2")).getText()).contains("<b>'&amp;");
    assertThat(position()).isEqualTo("1 of 2");
  }

  /** Even if a text broke out, it could run nothing and reach nobody. */
  @Test
  void policyKeepsForeignScriptsFromRunning() throws IOException {
    open(Examples.eventRun());

    browser.executeScript(
        "const script = document.createElement('script');"
            + "script.textContent = 'document.title = \"broken\"';"
            + "document.body.append(script);");

    assertThat(browser.getTitle()).startsWith("Gainsay");
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .singleElement()
        .satisfies(entry -> assertThat(entry.getMessage()).contains("Content Security Policy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOutFromItsBackground(String scheme) throws IOException {
    open(Examples.eventRun());
    scheme(scheme);

    for (String css : List.of("mark", ".claim", ".severity", ".rule", ".label a", ".line", "h2")) {
      for (WebElement element : all(css)) {
        assertThat(contrast(element)).as("%s: %s", scheme, css).isGreaterThan(ENOUGH_CONTRAST);
      }
    }
  }

  @Test
  void darkIsDark() throws IOException {
    open(Examples.eventRun());

    scheme("light");
    assertThat(backgroundLuminance()).isGreaterThan(0.9);
    scheme("dark");
    assertThat(backgroundLuminance()).isLessThan(0.1);
  }

  private static double contrast(WebElement element) {
    return number(LUMINANCE + CONTRAST, element);
  }

  private static double backgroundLuminance() {
    return number(LUMINANCE + "return luminance(background(document.body));");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 800, 1600})
  void nothingSticksOut(int width) throws IOException {
    open(Examples.hostileRun());
    browser.manage().window().setSize(new Dimension(width, 800));

    assertThat(number("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(number("return window.innerWidth"));
  }

  @Test
  void printsWithoutControls() throws IOException {
    open(Examples.eventRun());
    byte[] pdf = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");

    media(Map.of("media", "print"));

    assertThat(browser.findElement(By.id("controls")).isDisplayed()).isFalse();
    assertThat(all(".finding, mark, .timeline")).allMatch(WebElement::isDisplayed);
  }
}
