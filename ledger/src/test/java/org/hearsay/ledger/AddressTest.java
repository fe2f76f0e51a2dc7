package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void aPathIsAFile() {
        assertThat(Address.parse("news/hearsay.db")).isEqualTo(new Address.File(Path.of("news/hearsay.db")));
    }

    @Test
    void aServerIsShownWithoutItsPassword() {
        Address address = Address.parse("postgresql://ann:s%40cret@db.example:5433/news?sslmode=require");
        assertThat(address)
                .isEqualTo(new Address.Server("db.example:5433/news?sslmode=require", "ann", "s@cret"))
                .hasToString("postgresql://db.example:5433/news");
        assertThat(address.shown()).isEqualTo("postgresql://db.example:5433/news");
    }

    @Test
    void whatIsNeitherIsRefusedWithoutShowingAPassword() {
        for (String wrong : new String[] {"mysql://h/d", "postgresql://h", "postgresql://ann:sec ret@h/d", " "}) {
            assertThatThrownBy(() -> Address.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("sec ret");
        }
    }
}
