package jp.madoguchi.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessRefusedTest {

    private static final Logger LOG = Logger.getLogger(AccessRefused.class.getName());

    private final List<LogRecord> lines = new ArrayList<>();
    private final Handler keeper = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(keeper);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(keeper);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void whoever_is_refused_leaves_one_line_with_their_account_and_no_stack_trace() {
        AccessRefused.tell("suzuki", new EJBAccessException("approve of bean Decisions is not allowed"));

        assertThat(lines).hasSize(1).allSatisfy(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARNING);
            assertThat(line.getThrown()).isNull();
            assertThat(new SimpleFormatter().formatMessage(line))
                    .isEqualTo("Refused suzuki: approve of bean Decisions is not allowed");
        });
    }
}
