package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.WebUrl;
import io.github.mesmodel.internal.Quoted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** The check of {@link WebUrl}. */
public final class WebUrlCheck extends FormCheck<WebUrl, String> {
  private static final int MAX_LENGTH = 2_000;
  private static final String HTTPS = "https://";
  private static final int MAX_PORT = 65_535;
  private static final int ASCII_END = 0x80;

  /** Creates the check. */
  public WebUrlCheck() {}

  @Override
  public void initialize(WebUrl constraint) {
    acceptNull(constraint.optional());
  }

  @Override
  void checkForm(String value, Sink sink) {
    if (!isWebAddress(value)) {
      sink.add(Rule.WEB_URL, ValuePath.ROOT, () -> Finding.of(Map.of("value", Quoted.of(value))));
    }
  }

  private static boolean isWebAddress(String value) {
    if (value.length() > MAX_LENGTH || !isAscii(value)) {
      return false;
    }
    return isPlain(value) || isWebUri(value);
  }

  /** Returns whether a text is a plain address, which is not parsed, because parsing takes long. */
  private static boolean isPlain(String value) {
    int path = value.startsWith(HTTPS) ? value.indexOf('/', HTTPS.length()) : -1;
    int top = Math.max(value.lastIndexOf('.', path) + 1, HTTPS.length());
    boolean plain = path >= 0 && Character.isLetter(value.charAt(top));
    boolean afterMark = true;
    for (int i = HTTPS.length(); plain && i < value.length(); i++) {
      char c = value.charAt(i);
      boolean mark = !Character.isLetterOrDigit(c);
      boolean allowed = i > path ? "/-._".indexOf(c) >= 0 : !afterMark && "/-.".indexOf(c) >= 0;
      plain = !mark || allowed;
      afterMark = mark;
    }
    return plain;
  }

  private static boolean isWebUri(String value) {
    try {
      return isWebUri(new URI(value));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isWebUri(URI uri) {
    boolean web =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    return web && uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= MAX_PORT;
  }

  private static boolean isAscii(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }
}
