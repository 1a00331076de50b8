package org.postedit.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a YAML file with its place, such as the list behind {@code ignore:}. Each question answers, or tells the place
 * at which something else was written.
 *
 * @param file what to call the file
 * @param node the value
 */
record Yaml(String file, Node node) {

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Yaml key, Yaml value) {}

    /** The whole of a file; nothing for a file without a value. */
    static Optional<Yaml> read(Path path, String file) throws IOException {
        try {
            String text = Files.readString(path).replaceFirst("^\uFEFF", "");
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new Compose(settings).composeString(text).map(node -> new Yaml(file, node));
        } catch (CharacterCodingException e) {
            throw new BrokenSettingsException(file, "not UTF-8 text");
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
            throw new BrokenSettingsException(
                    file, mark.getLine() + 1, mark.getColumn() + 1, "no YAML: " + e.getProblem());
        } catch (StackOverflowError e) {
            throw new BrokenSettingsException(file, "no YAML: lists in lists without end");
        } catch (YamlEngineException e) {
            throw new BrokenSettingsException(file, "no YAML: " + e.getMessage());
        }
    }

    /** Where it stands: {@code postedit.yml:3}. */
    String place() {
        return file + ":" + (mark().getLine() + 1);
    }

    /** Something that is wrong here. */
    BrokenSettingsException fault(String fault) {
        return new BrokenSettingsException(file, mark().getLine() + 1, mark().getColumn() + 1, fault);
    }

    /** The word or number that stands here. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        throw fault("a word is wanted here");
    }

    /** The file or folder of that name. */
    Path pathFrom(Path folder) {
        try {
            return folder.resolve(text());
        } catch (InvalidPathException e) {
            throw fault("“" + text() + "” is no name of a file");
        }
    }

    /** The items of a list that is written as one. */
    List<Yaml> list(String example) {
        if (node instanceof SequenceNode) {
            return items();
        }
        throw fault("a list is wanted here, as in “" + example + "”");
    }

    /** The items of a list; one word is a list as well. */
    List<Yaml> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(item -> new Yaml(file, item)).toList();
        }
        text();
        return List.of(this);
    }

    /** The keys and their values, no key twice. */
    List<Entry> entries() {
        if (!(node instanceof MappingNode map)) {
            throw fault("keys with values are wanted here, as in “profile: artifacts”");
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : map.getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            if (!seen.add(key.text())) {
                throw key.fault("“" + key.text() + "” was said before");
            }
            entries.add(new Entry(key, new Yaml(file, tuple.getValueNode())));
        }
        return entries;
    }

    private Mark mark() {
        return node.getStartMark().orElseThrow();
    }
}
