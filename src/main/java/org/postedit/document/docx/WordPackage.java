package org.postedit.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The parts of a .docx and how they refer to each other; a part is unpacked when it is asked for, and within POI's limits. */
final class WordPackage implements AutoCloseable {
    private static final int LARGEST_PART = 100 * 1024 * 1024;
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String WORD_TYPE = ".*(?:wordprocessingml|ms-word)\\..*main\\+xml";
    private static final int LONGEST_REASON = 200;

    private final OPCPackage parts;
    private final PackagePart main;

    private WordPackage(OPCPackage parts, PackagePart main) {
        this.parts = parts;
        this.main = main;
    }

    /**
     * Opens the bytes of a file.
     *
     * @throws MalformedWordException if they are no zip file, or one that holds no Word document
     */
    static WordPackage open(byte[] bytes) throws MalformedWordException {
        if (bytes.length == 0) {
            throw new MalformedWordException("empty, not a Word document");
        }
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> {}
            case OLE2 -> throw new MalformedWordException(old(bytes));
            default -> throw new MalformedWordException("not a Word document, which is a zip file inside");
        }
        // POI tells what is wrong with a package by exceptions of many kinds, unchecked ones among them.
        try {
            OPCPackage parts = OPCPackage.open(new Entries(bytes));
            try {
                return new WordPackage(parts, mainOf(parts));
            } catch (MalformedWordException | RuntimeException e) {
                parts.revert();
                throw e;
            }
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static String old(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return file.getRoot().hasEntryCaseInsensitive(ENCRYPTED)
                    ? "protected by a password; save it without one first"
                    : "an old Word document (.doc); save it as .docx first";
        } catch (IOException | RuntimeException e) {
            return "an old Office file, and broken; save it as .docx first";
        }
    }

    private static PackagePart mainOf(OPCPackage parts) throws MalformedWordException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : parts.getRelationshipsByType(type)) {
                PackagePart part =
                        relationship.getTargetMode() == TargetMode.INTERNAL ? parts.getPart(relationship) : null;
                if (part != null && part.getContentType().matches(WORD_TYPE)) {
                    return part;
                }
            }
        }
        throw new MalformedWordException("a zip file, but no Word document inside");
    }

    /** Where the main part stands in the zip file, such as {@code /word/document.xml}. */
    String mainName() {
        return main.getPartName().getName();
    }

    /** The bytes of the main part. */
    byte[] main() throws MalformedWordException {
        return bytes(main);
    }

    /** The bytes of the parts that the main part refers to as {@code type}, such as {@code footnotes}. */
    List<byte[]> related(String type) throws MalformedWordException {
        List<byte[]> found = new ArrayList<>();
        for (PackagePart part : relatedParts(type)) {
            found.add(bytes(part));
        }
        return found;
    }

    /** Whether the main part refers to anything as {@code type}. */
    boolean has(String type) throws MalformedWordException {
        return !relatedParts(type).isEmpty();
    }

    /** Whether a signature would be broken by a change. */
    boolean isSigned() {
        return parts.getRelationshipsByType(PackageRelationshipTypes.DIGITAL_SIGNATURE_ORIGIN)
                        .size()
                > 0;
    }

    private List<PackagePart> relatedParts(String type) throws MalformedWordException {
        try {
            List<PackagePart> found = new ArrayList<>();
            PackageRelationshipCollection all = main.getRelationships();
            for (PackageRelationship relationship : all) {
                boolean wanted = relationship.getTargetMode() == TargetMode.INTERNAL
                        && relationship.getRelationshipType().endsWith("/" + type);
                if (wanted) {
                    Optional.ofNullable(main.getRelatedPart(relationship)).ifPresent(found::add);
                }
            }
            return found;
        } catch (InvalidFormatException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static byte[] bytes(PackagePart part) throws MalformedWordException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new MalformedWordException("unpacked, it is larger than 100 MB; split it first");
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static MalformedWordException broken(Exception e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new MalformedWordException("a broken Word document: "
                + (reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…"));
    }

    @Override
    public void close() {
        parts.revert();
    }

    /** The entries of a zip file in memory, as POI reads those of a file on disk: one at a time, none beyond its limits. */
    private static final class Entries extends ZipFileZipEntrySource {

        Entries(byte[] bytes) throws IOException {
            super(zip(bytes));
        }

        private static ZipFile zip(byte[] bytes) throws IOException {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            int count = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
                count++;
            }
            if (count > ZipSecureFile.getMaxFileCount()) {
                throw new IOException("more than " + ZipSecureFile.getMaxFileCount() + " entries");
            }
            return zip;
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            return new ZipArchiveThresholdInputStream(super.getInputStream(entry));
        }
    }
}
