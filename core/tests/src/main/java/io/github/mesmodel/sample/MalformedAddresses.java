package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.error;

import io.github.mesmodel.constraint.Rule;
import java.util.stream.Stream;

/** Movements with a web address that is none. */
final class MalformedAddresses {
  private static final String HOST = "https://a.example/";

  private MalformedAddresses() {}

  static Stream<BrokenMovement> all() {
    return Stream.concat(faults(), places());
  }

  private static Stream<BrokenMovement> faults() {
    return Stream.of(
        address("a surrogate alone in a path", "http://a.fr/b", "http://a.fr/\uD800"),
        address("a surrogate alone in a query", "http://a.fr/?b", "http://a.fr/?\uDC00"),
        address("a surrogate alone in a fragment", "http://a.fr/#b", "http://a.fr/#\uD83C"),
        address("another scheme", "http://a.example", "ftp://a.example"),
        address("another scheme and a path", "http://www.a.example/b", "ftp://www.a.example/b"),
        address("a script", "HTTPS://a.example", "javascript:alert(1)"),
        address("an e-mail address", HOST, "mailto:a@a.example"),
        address("no scheme", "http://www.le-mes.org", "www.le-mes.org"),
        address("a relative reference", "https://a.example/b?c=d#e", "/b?c=d#e"),
        address("no scheme, but a host", HOST, "//a.example"),
        address("user information", HOST, "https://user@a.example/"),
        address("a password", HOST, "https://user:password@a.example/"),
        address("empty user information", HOST, "https://@a.example/"),
        address("no host", "https://[2001:db8::1]/", "https:///path"),
        address("a scheme alone", "https://192.0.2.1", "https:"),
        address("no slashes", HOST, "https:a.example"),
        address("a space", "https://a.example/b%20c", "https://a.example/b c"),
        address("a space after", HOST, HOST + " "),
        address("a line feed", HOST, HOST + "\n"),
        address(
            "a letter beyond ASCII in the path", "https://a.example/%C3%A9", "https://a.example/é"),
        address(
            "a letter beyond ASCII in the host",
            "https://xn--caf-dma.example",
            "https://café.example"),
        address("a digit beyond ASCII", "https://a.example/3", "https://a.example/٣"),
        address("an underscore in the host", "https://a-b.example", "https://a_b.example"),
        address(
            "an underscore in the host before a path",
            "https://a-b.example/c_d",
            "https://a_b.example/c-d"),
        address("a hyphen before the path", "https://a-b.example/", "https://a.example-/"),
        address("a digit that begins the top-level domain", "https://1.a/", "https://a.1/"),
        address("a port that is no number", "https://a.example:8080", "https://a.example:http"),
        address("a port above 65535", "https://a.example:65535", "https://a.example:65536"),
        address("a port of twenty digits", HOST, "https://a.example:" + "9".repeat(20)),
        address("half an escape", "https://a.example/%2F", "https://a.example/%2"),
        address("a backslash", HOST, "https:\\\\a.example"),
        address("empty", HOST, ""),
        address(
            "2001 characters",
            HOST + "x".repeat(2_000 - HOST.length()),
            HOST + "x".repeat(2_001 - HOST.length())));
  }

  private static BrokenMovement address(String name, String good, String bad) {
    return error(Rule.WEB_URL, name, "/website", good, bad);
  }

  private static Stream<BrokenMovement> places() {
    return Stream.of(
            "/networks/0/website", "/affiliations/0/organization/website", "/sources/0/url")
        .map(pointer -> error(Rule.WEB_URL, "no scheme at " + pointer, pointer, HOST, "a.example"));
  }
}
