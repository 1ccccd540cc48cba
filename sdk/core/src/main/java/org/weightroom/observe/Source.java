package org.weightroom.observe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Something that others depend on: it knows who read it last. */
abstract class Source<T> implements Value<T> {
  private final Scope scope;
  private final String id;
  private final Set<Reader> readers = new LinkedHashSet<>();

  Source(Scope scope, String id) {
    this.scope = scope;
    this.id = id;
  }

  @Override
  public final Scope scope() {
    return scope;
  }

  @Override
  public final String id() {
    return id;
  }

  final void addReader(Reader reader) {
    readers.add(reader);
  }

  final void removeReader(Reader reader) {
    readers.remove(reader);
  }

  final void invalidateReaders() {
    for (Reader reader : List.copyOf(readers)) {
      reader.invalidate();
    }
  }

  @Override
  public String toString() {
    return id;
  }

  /** Something that reads sources, and is told when one of them changed. */
  abstract static class Reader {
    private final List<Source<?>> sources = new ArrayList<>();

    abstract void invalidate();

    final void read(Source<?> source) {
      sources.add(source);
      source.addReader(this);
    }

    final void forgetSources() {
      for (Source<?> source : sources) {
        source.removeReader(this);
      }
      sources.clear();
    }
  }
}
