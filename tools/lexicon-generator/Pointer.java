/** A typed edge; source and target are word numbers in their synsets, 0 for the whole synset. */
record Pointer(String type, int offset, PartOfSpeech pos, int source, int target) {}
