package io.github.mesmodel.json.codec;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.FewTexts;
import io.github.mesmodel.internal.LanguageTag;
import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a localized text: an object from language tag to text. */
final class TextReader extends ValueReader {
  private static final String FORM =
      "A localized text must be an object from language tag to text, such as {\"fr\": \"…\"}";

  @Override
  public @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
      throws IOException {
    return switch (kind) {
      case OBJECT -> readTexts(source.nextName(), source, problems);
      case NAME -> readTexts(source.name(), source, problems); // already entered
      case END_OBJECT -> readTexts(null, source, problems);
      default -> problems.unexpected(LocalizedText.class, FORM);
    };
  }

  private static @Nullable Object readTexts(
      @Nullable String first, TokenSource source, ProblemSink problems) throws IOException {
    Map<String, String> texts = Map.of();
    Set<String> unread = Set.of();
    for (String name = first; name != null; name = source.nextName()) {
      Map<String, String> more = readText(name, texts, unread, source, problems);
      if (more == texts && !texts.containsKey(name)) { // a map of many is added to
        unread = withUnread(problems.canonical(name), unread);
      }
      texts = more;
    }
    return texts.isEmpty() && first != null ? null : build(texts, problems);
  }

  /**
   * Returns the languages whose first text did not fit, because a second text is a duplicate too.
   */
  private static Set<String> withUnread(@Nullable String tag, Set<String> unread) {
    Set<String> more = unread.isEmpty() ? new HashSet<>() : unread;
    if (tag != null) {
      more.add(tag);
    }
    return more;
  }

  /** Reads one language; returns the same texts if it does not fit. */
  private static Map<String, String> readText(
      String name,
      Map<String, String> texts,
      Set<String> unread,
      TokenSource source,
      ProblemSink problems)
      throws IOException {
    Kind kind = source.next();
    try {
      String tag = tag(name, texts, unread, problems);
      if (tag == null) {
        source.skipMeasured();
        return texts;
      }
      String text =
          kind == Kind.STRING ? source.string() : (String) problems.unexpected(String.class, null);
      return text == null ? texts : FewTexts.add(texts, tag, text);
    } catch (IOException | RuntimeException e) {
      problems.passing(e, LocalizedText.class, name);
      throw e;
    }
  }

  /** Returns the canonical form of a tag that is not there; null if it is refused. */
  private static @Nullable String tag(
      String name, Map<String, String> texts, Set<String> unread, ProblemSink problems)
      throws IOException {
    String tag = problems.canonical(name);
    String fault = fault(name, tag, texts, unread);
    if (fault == null) {
      return tag;
    }
    String answer = problems.languageTag(name, fault);
    return answer == null ? null : answered(answer, texts, problems);
  }

  private static @Nullable String answered(
      String answer, Map<String, String> texts, ProblemSink problems) throws IOException {
    String tag = problems.canonical(answer);
    String fault = fault(answer, tag, texts, Set.of());
    if (fault == null) {
      return tag;
    }
    problems.refusedTag(LocalizedText.class, new IllegalArgumentException(fault));
    return null;
  }

  /**
   * Returns the reason for refusing a name, null if it is accepted; a text, because an exception
   * takes long.
   */
  private static @Nullable String fault(
      String name, @Nullable String tag, Map<String, String> texts, Set<String> unread) {
    if (tag == null) {
      return LanguageTag.malformed(name);
    }
    return texts.containsKey(tag) || unread.contains(tag) ? LanguageTag.twice(tag) : null;
  }

  private static @Nullable Object build(Map<String, String> texts, ProblemSink problems)
      throws IOException {
    try {
      return new LocalizedText(texts);
    } catch (IllegalArgumentException e) {
      return problems.refused(LocalizedText.class, texts, e);
    }
  }
}
