package org.postedit.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postedit.document.UnreadableSourceException;
import org.postedit.engine.Refusal;
import org.postedit.rule.BrokenCardException;
import org.postedit.settings.BrokenSettingsException;

/** Takes the texts of a run one after the other, shows how far it has come, and says which cannot be taken. */
final class Texts {
    private final List<Input> inputs;
    private final Streams streams;
    private final Outcome outcome;

    /** What is done with each text. */
    interface Step<T> {
        T take(Input input) throws UnreadableSourceException;
    }

    Texts(List<Input> inputs, Streams streams, Outcome outcome) {
        this.inputs = inputs;
        this.streams = streams;
        this.outcome = outcome;
    }

    /** What {@code step} makes of each text that can be taken, the next one taken when it is asked for. */
    <T> Stream<T> each(Step<T> step) {
        return each(input -> Optional.of(step.take(input)), refusal -> Optional.<T>empty())
                .flatMap(Optional::stream);
    }

    /** The same, with what {@code refused} makes of those that cannot be taken in their places. */
    <T> Stream<T> each(Step<T> step, Function<Refusal, T> refused) {
        Progress progress = new Progress(streams, inputs.size());
        return inputs.stream().map(input -> take(input, step, refused, progress));
    }

    private <T> T take(Input input, Step<T> step, Function<Refusal, T> refused, Progress progress) {
        progress.start(input.name());
        try {
            T taken = step.take(input);
            progress.clear();
            return taken;
        } catch (UnreadableSourceException e) {
            progress.clear();
            return refused.apply(refusal(input, Refusal.Cause.INPUT, e));
        } catch (BrokenSettingsException | BrokenCardException e) {
            progress.clear();
            return refused.apply(refusal(input, Refusal.Cause.SETTINGS, e));
        }
    }

    private Refusal refusal(Input input, Refusal.Cause cause, Exception e) {
        Refusal refusal = new Refusal(input.name(), cause, String.valueOf(e.getMessage()));
        outcome.refuse(refusal);
        return refusal;
    }
}
