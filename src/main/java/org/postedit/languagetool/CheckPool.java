package org.postedit.languagetool;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/**
 * LanguageTool instances for several threads, at most one a core; they share their rules.
 *
 * <p>An instance is made when it is first needed, and thrown away if a check breaks off.
 */
final class CheckPool {
    private final Language language;
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

    CheckPool(Language language) {
        this.language = language;
    }

    /** Work that needs an instance to itself. */
    interface Work<T> {

        T with(JLanguageTool languageTool) throws IOException;
    }

    <T> T lend(Work<T> work) throws IOException {
        free.acquireUninterruptibly();
        try {
            JLanguageTool waiting = idle.poll();
            JLanguageTool lent = waiting == null ? make() : waiting;
            T result = work.with(lent);
            idle.add(lent);
            return result;
        } finally {
            free.release();
        }
    }

    private JLanguageTool make() {
        // LanguageTool would install a password authenticator for the whole virtual machine.
        JLanguageTool.useCustomPasswordAuthenticator(false);
        return new JLanguageTool(language);
    }
}
