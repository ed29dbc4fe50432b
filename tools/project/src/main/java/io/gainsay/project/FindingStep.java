package io.gainsay.project;

/**
 * A step between checking and reporting: it hides findings, changes them or adds some. Suppression
 * comments, a baseline and a look at changed lines only are steps.
 *
 * <p>Steps run one after another on the thread that asked for the check, in the order of the
 * documents. A step is pure: the same findings give the same result.
 */
@FunctionalInterface
public interface FindingStep {

  /**
   * Takes the step.
   *
   * @param checked documents with what is left of their findings after the steps before
   * @return the same documents with other findings; see {@link Checked#hide}
   */
  Checked apply(Checked checked);
}
