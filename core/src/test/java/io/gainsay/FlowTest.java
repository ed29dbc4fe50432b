package io.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way through the packages; no package knows one further down. */
class FlowTest {

  /** From the source to the wiring, which is the root package. */
  private static final List<String> FLOW =
      List.of(
          "io.gainsay.text",
          "io.gainsay.read",
          "io.gainsay.lexicon",
          "io.gainsay.nlp",
          "io.gainsay.syntax",
          "io.gainsay.mention",
          "io.gainsay.time",
          "io.gainsay.amount",
          "io.gainsay.name",
          "io.gainsay.claim",
          "io.gainsay.engine",
          "io.gainsay.report",
          "io.gainsay");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Gainsay.class.getProtectionDomain().getCodeSource().getLocation());

  static List<String> flow() {
    return FLOW;
  }

  @ParameterizedTest
  @MethodSource("flow")
  void noPackageKnowsOneFurtherDown(String name) {
    String[] furtherDown =
        FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()).stream()
            .map(FlowTest::pattern)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(furtherDown)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheFlow() {
    assertThat(CLASSES)
        .extracting(type -> type.getPackageName())
        .allMatch(
            name ->
                FLOW.contains(name)
                    || FLOW.stream()
                        .anyMatch(p -> !p.equals("io.gainsay") && name.startsWith(p + ".")));
  }

  @Test
  void packagesStandInNoCircle() {
    slices().matching("io.gainsay.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void finderPackagesDoNotKnowEachOther() {
    slices()
        .matching("io.gainsay.(time|amount|name)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void onlyTheAdapterKnowsOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gainsay.nlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  /** The root package is itself alone; any other stands for its subpackages too. */
  private static String pattern(String name) {
    return name.equals("io.gainsay") ? name : name + "..";
  }
}
