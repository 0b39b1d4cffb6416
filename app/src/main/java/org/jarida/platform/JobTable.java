package org.jarida.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How db-scheduler reads and writes our table of jobs: the same on both engines. */
final class JobTable extends DefaultJdbcCustomization {
    static final String NAME = "job";

    /** Data is text; nothing is ever made out of stored bytes by Java's own serialization. */
    static final Serializer TEXT =
            new Serializer() {
                @Override
                public byte[] serialize(Object data) {
                    return ((String) data).getBytes(UTF_8);
                }

                @Override
                public <T> T deserialize(Class<T> type, byte[] data) {
                    return type.cast(new String(data, UTF_8));
                }
            };

    JobTable() {
        super(true);
    }

    @Override
    public String getName() {
        return "Jarida";
    }

    @Override
    public void setInstant(PreparedStatement statement, int index, @Nullable Instant value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value.toEpochMilli());
        }
    }

    @Override
    public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(milliseconds);
    }

    @Override
    public void setTaskData(PreparedStatement statement, int index, byte[] value)
            throws SQLException {
        statement.setString(index, new String(value, UTF_8));
    }

    @Override
    public byte[] getTaskData(ResultSet row, String column) throws SQLException {
        return row.getString(column).getBytes(UTF_8);
    }

    @Override
    public String getQueryLimitPart(int limit) {
        return " limit " + limit;
    }
}
