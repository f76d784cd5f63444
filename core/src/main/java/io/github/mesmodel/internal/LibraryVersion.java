package io.github.mesmodel.internal;

/**
 * The version of the library. A module that depends on this one has {@link #NUMBER} compiled in,
 * and compares it with {@link #current()}: they differ if the modules have different versions.
 */
public final class LibraryVersion {
  /** The version as a compile-time constant, which the class files of other modules keep. */
  public static final String NUMBER = "0.1.0-SNAPSHOT";

  private LibraryVersion() {}

  /** {@return the version of mes-core, not null} */
  public static String current() {
    return NUMBER;
  }
}
