package org.postedit.settings;

import java.util.Objects;

/** Tells what is wrong with a settings file, and where: {@code postedit.yml:3:1: no setting is called “profil”}. */
public class BrokenSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault in a file that cannot be read at all. */
    public BrokenSettingsException(String path, String fault) {
        super(path + ": " + fault);
    }

    /** A fault at a line and a column of a file, counted from 1. */
    public BrokenSettingsException(String path, int line, int column, String fault) {
        super(path + ":" + line + ":" + column + ": " + fault);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
