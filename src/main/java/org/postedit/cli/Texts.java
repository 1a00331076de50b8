package org.postedit.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postedit.document.UnreadableSourceException;
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

    /** What {@code step} makes of each text, the next one taken when it is asked for. */
    <T> Stream<T> each(Step<T> step) {
        Progress progress = new Progress(streams, inputs.size());
        return inputs.stream().map(input -> take(input, step, progress)).flatMap(Optional::stream);
    }

    private <T> Optional<T> take(Input input, Step<T> step, Progress progress) {
        progress.start(input.name());
        try {
            T taken = step.take(input);
            progress.clear();
            return Optional.of(taken);
        } catch (UnreadableSourceException | BrokenSettingsException | BrokenCardException e) {
            progress.clear();
            outcome.refuse(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
