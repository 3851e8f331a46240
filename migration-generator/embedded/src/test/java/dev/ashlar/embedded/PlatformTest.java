package dev.ashlar.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-amd64",
        "Linux, aarch64, linux-arm64v8",
        "Mac OS X, x86_64, darwin-amd64",
        "Mac OS X, aarch64, darwin-arm64v8",
        "Windows 11, amd64, windows 11-amd64",
        "Linux, riscv64, linux-riscv64"
    })
    void aPlatformHasTheNameThatItsBinariesHave(String system, String processor, String platform) {
        assertThat(Binaries.platform(system, processor)).isEqualTo(platform);
    }
}
