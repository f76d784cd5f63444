package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.Names;
import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Names as a parser compares and a generator writes them.
 *
 * @param names the names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EncodedNames(SerializableString[] names) implements Names {
  static EncodedNames of(List<String> names) {
    return new EncodedNames(
        names.stream().map(SerializedString::new).toArray(SerializableString[]::new));
  }
}
