package org.postedit.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, and kept. Serves one thread. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
