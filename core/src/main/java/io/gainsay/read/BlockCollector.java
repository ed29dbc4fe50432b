package io.gainsay.read;

import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import java.util.ArrayList;
import java.util.List;

/** Collects blocks in reading order; blocks without any text are left out. */
final class BlockCollector {

  private final List<Block> blocks = new ArrayList<>();
  private final TextBuilder text;
  private Block.Kind kind = Block.Kind.PARAGRAPH;

  BlockCollector(String source) {
    text = new TextBuilder(source);
  }

  /** Ends the block before and begins one of the given kind. */
  void begin(Block.Kind next) {
    end();
    kind = next;
  }

  /** The text of the block that is open. */
  TextBuilder text() {
    return text;
  }

  void end() {
    AlignedText collected = text.take();
    if (!collected.text().isEmpty()) {
      blocks.add(new Block(kind, collected));
    }
  }

  /** All blocks; ends the open one. */
  List<Block> blocks() {
    end();
    return blocks;
  }
}
