package org.weightroom.app.shell;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.TransferHandler;

/** Takes files that are dragged onto the window. */
final class FileDrop extends TransferHandler {
  private static final long serialVersionUID = 1L;

  private final transient Consumer<List<Path>> taker;

  private FileDrop(Consumer<List<Path>> taker) {
    this.taker = taker;
  }

  /** Lets the window take files. */
  static void on(JFrame frame, Consumer<List<Path>> taker) {
    frame.setTransferHandler(new FileDrop(taker));
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    try {
      @SuppressWarnings("unchecked") // what this flavour stands for
      List<File> files =
          (List<File>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      taker.accept(files.stream().map(File::toPath).toList());
      return true;
    } catch (UnsupportedFlavorException | IOException e) {
      return false; // whoever dragged it has withdrawn it
    }
  }
}
