package io.gainsay.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.gainsay.Gainsay;
import io.gainsay.project.ProjectCheck;
import io.gainsay.rules.StandardRules;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for everything that is shipped: core, rules, project and command line. */
class HouseRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrls(
              List.of(
                  home(Gainsay.class),
                  home(StandardRules.class),
                  home(ProjectCheck.class),
                  home(Main.class)));

  /** Ways to learn the machine's language, place or time. */
  private static final Set<String> ASKS_THE_MACHINE =
      Set.of("getDefault", "systemDefault", "systemDefaultZone", "systemUTC", "now");

  private static final Path ROOT = Path.of("..", "..");
  private static final int LONGEST_FILE = 500;
  private static final Pattern UNSEEDED = Pattern.compile("[@]Property(?!\\w|\\([^)]*\\bseed\\b)");

  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void rulesReceiveClaimsNeverTokens() {
    noClasses()
        .that()
        .resideInAPackage("io.gainsay.rules..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("io\\.gainsay\\.nlp\\.(Token|Tag|Words|EnglishAnnotator)")
        .check(CLASSES);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void librariesAreSilent() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gainsay.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(CLASSES);
  }

  @Test
  void aTextMeansTheSameEverywhereAndEveryDay() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "asks for the default locale, the time zone or the time of day",
                call ->
                    call.getTargetOwner().getPackageName().startsWith("java.")
                        && ASKS_THE_MACHINE.contains(call.getName())))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void nothingReachesForTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(describe("open connections", HouseRulesTest::opensConnections))
        .orShould()
        .callMethod(URL.class, "openConnection")
        .orShould()
        .callMethod(URL.class, "openStream")
        .check(CLASSES);
  }

  private static boolean opensConnections(JavaClass type) {
    return type.getPackageName().startsWith("java.net.http")
        || type.getPackageName().startsWith("javax.net")
        || (type.getPackageName().equals("java.net")
            && (type.getSimpleName().endsWith("Socket")
                || type.getSimpleName().endsWith("Connection")));
  }

  @Test
  void noStateIsStaticAndMutable() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES)
        .extracting(JavaClass::getPackage)
        .filteredOn(p -> !isNullMarked(p))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  private static boolean isNullMarked(JavaPackage p) {
    return p.tryGetPackageInfo().map(i -> i.isAnnotatedWith(NullMarked.class)).orElse(false);
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(LONGEST_FILE);
    }
  }

  /** A law that fails must fail again. */
  @Test
  void everyLawIsSeeded() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(UNSEEDED);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(HouseRulesTest::isSource).sorted().toList();
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && file.toString().contains("src");
  }
}
