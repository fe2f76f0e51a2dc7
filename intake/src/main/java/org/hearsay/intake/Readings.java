package org.hearsay.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The readings of some paths, one after another, each made when it is asked for. Used by one thread. */
public final class Readings implements Iterator<Reading>, AutoCloseable {
    private final Documents documents;
    private final Deque<String> paths;
    private @Nullable FolderWalk folder;
    private @Nullable Records records;
    private @Nullable Reading ahead;
    private long ignored;

    Readings(Intake intake, List<String> paths) {
        this.documents = new Documents(intake);
        this.paths = new ArrayDeque<>(paths);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && advance()) {
            // Each step may open a path, a folder's file or a record, and yields at most one reading.
        }
        return ahead != null;
    }

    @Override
    public Reading next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Reading reading = ahead;
        ahead = null;
        return reading;
    }

    /** Files in folders that were passed over so far because their names do not end like an article's. */
    public long ignored() {
        return ignored;
    }

    /** The readings as a stream, which closes this when it is closed. */
    public Stream<Reading> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        paths.clear();
        folder = null;
        closeRecords();
        ahead = null;
    }

    private boolean advance() {
        if (records != null) {
            nextRecord(records);
            return true;
        }
        if (folder != null) {
            nextOfFolder(folder);
            return true;
        }
        String path = paths.poll();
        if (path == null) {
            return false;
        }
        open(path);
        return true;
    }

    private void nextRecord(Records source) {
        ahead = source.next();
        if (ahead == null) {
            closeRecords();
        }
    }

    private void nextOfFolder(FolderWalk walk) {
        switch (walk.next()) {
            case FolderWalk.Found found -> take(documents.file(found.uri(), found.file()));
            case FolderWalk.Refused refused -> ahead = new Reading.Skipped(refused.uri(), refused.reason());
            case FolderWalk.Ignored _ -> ignored++;
            case FolderWalk.End _ -> folder = null;
        }
    }

    private void open(String path) {
        switch (Place.of(path)) {
            case Place.Input _ -> take(documents.input());
            case Place.File file -> take(documents.file(path, file.path()));
            case Place.Folder place -> folder = new FolderWalk(path, place.path());
            case Place.Many many -> many.paths().reversed().forEach(paths::addFirst);
            case Place.Nowhere nowhere -> ahead = new Reading.Skipped(path, nowhere.reason());
        }
    }

    private void take(Documents.Opened opened) {
        switch (opened) {
            case Documents.One one -> ahead = one.reading();
            case Documents.Several several -> records = several.records();
        }
    }

    private void closeRecords() {
        if (records != null) {
            records.close();
            records = null;
        }
    }
}
