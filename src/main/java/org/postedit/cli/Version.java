package org.postedit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.postedit.output.Tool;
import picocli.CommandLine.IVersionProvider;

/** The versions of Postedit and LanguageTool that the build put together. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Tool tool = tool(true);
        return new String[] {Tool.NAME + " " + tool.version() + " (LanguageTool " + tool.languageTool() + ")"};
    }

    /** What to name in a report. */
    static Tool tool(boolean withLanguageTool) {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/org/postedit/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version", e);
        }
        return new Tool(
                properties.getProperty("version"), withLanguageTool ? properties.getProperty("languageTool") : null);
    }
}
