package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of several times of one role is compared with all before it. */
class HeldTimesTest {
  private static final String ROLES = "/affiliations/1/roles";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2000/2010 2011/2020 2021/2030,           ''",
    "2000/2010 2001/2005 2007/2008,           1 2",
    "2001/2005 2000/2010 2007/2008,           1 2",
    "2000/2005 2000/2010 2007/2008,           1 2",
    "2001/2003 2004/2006 2000/2010 2007/2008, 2 3",
    "2001/2003 2011/2013 2000/2010 2007/2008, 2 3",
    "2001/2010 2011/2013 2000/2010 2012/2014, 2 3",
  })
  void overlapsAreReportedAtTheLaterEntry(String times, String overlapping) {
    List<Role> roles = Stream.of(times.split(" ")).map(HeldTimesTest::held).toList();

    assertThat(
            MovementValidators.ENGLISH
                .validate(Change.at(MovementSamples.complete(), ROLES, roles))
                .violations())
        .extracting(Violation::pointer)
        .containsExactlyElementsOf(
            overlapping.isEmpty()
                ? List.of()
                : Stream.of(overlapping.split(" ")).map(index -> ROLES + "/" + index).toList());
  }

  private static Role held(String time) {
    int slash = time.indexOf('/');
    return new Role(
        RoleType.MEMBER,
        null,
        Since.parse(time.substring(0, slash)),
        Until.parse(time.substring(slash + 1)));
  }
}
