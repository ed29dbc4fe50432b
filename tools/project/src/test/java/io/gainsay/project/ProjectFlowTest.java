package io.gainsay.project;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The packages stand on each other without circles. */
class ProjectFlowTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(ProjectCheck.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void noPackagesStandOnEachOther() {
    slices().matching("(io.gainsay.project..)").should().beFreeOfCycles().check(CLASSES);
  }
}
