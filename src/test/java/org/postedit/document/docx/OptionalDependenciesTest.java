package org.postedit.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.document.SourceFile;
import org.postedit.document.SourceHints;

/** Who reads no Word documents needs neither Apache POI nor Woodstox, and loads nothing of them. */
class OptionalDependenciesTest {

    @Test
    void namesWhatIsMissing() throws Exception {
        try (Loader without = new Loader("poi|woodstox|stax2")) {
            InvocationTargetException thrown = assertThrows(
                    InvocationTargetException.class,
                    () -> without.read(WordXmlSample.of("<w:p/>").bytes(), "a.docx"));
            assertEquals(
                    "a.docx: a Word document is read with Apache POI and Woodstox; add org.apache.poi:poi-ooxml and"
                            + " com.fasterxml.woodstox:woodstox-core to the class path",
                    thrown.getTargetException().getMessage());
        }
    }

    @Test
    void readsATextWithoutLoadingAnything() throws Exception {
        try (Loader all = new Loader("nothing")) {
            all.read("So.".getBytes(StandardCharsets.UTF_8), "a.txt");
            for (String name : List.of(
                    "org.apache.poi.openxml4j.opc.OPCPackage",
                    "com.ctc.wstx.stax.WstxInputFactory",
                    WordDocument.class.getName())) {
                assertFalse(all.hasLoaded(name), name);
            }
        }
    }

    private static final class Loader extends URLClassLoader {

        Loader(String without) throws MalformedURLException {
            super(urls(without), ClassLoader.getPlatformClassLoader());
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }

        void read(byte[] bytes, String name) throws ReflectiveOperationException {
            Class<?> hints = loadClass(SourceHints.class.getName());
            Method read = loadClass(SourceFile.class.getName())
                    .getMethod("readStream", InputStream.class, String.class, hints);
            read.invoke(
                    null,
                    new ByteArrayInputStream(bytes),
                    name,
                    hints.getField("NONE").get(null));
        }

        private static URL[] urls(String without) throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                if (!new File(entry).getName().matches("(?:" + without + ").*")) {
                    urls.add(new File(entry).toURI().toURL());
                }
            }
            return urls.toArray(URL[]::new);
        }
    }
}
