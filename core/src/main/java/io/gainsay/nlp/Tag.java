package io.gainsay.nlp;

/** Universal part-of-speech tags, see <a href="https://universaldependencies.org/u/pos/">UD</a>. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }
}
