package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/** Binds every string as {@link SafeText} writes it, and reads them back. */
final class Strings extends AbstractArgumentFactory<String> {
    Strings() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
        return (position, statement, context) -> statement.setString(position, SafeText.encode(value));
    }

    static @Nullable String maybe(ResultSet row, String column) throws SQLException {
        String stored = row.getString(column);
        return stored == null ? null : SafeText.decode(stored);
    }

    static String of(ResultSet row, String column) throws SQLException {
        String value = maybe(row, column);
        if (value == null) {
            throw new SQLException("no value in column " + column);
        }
        return value;
    }
}
