package org.hearsay.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.time.InstantSource;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.progress.Progress;

/**
 * What all pages share.
 *
 * @param ledger what they show
 * @param progress how far the reading of articles into it has come
 * @param clock what time it is
 * @param meanings puts questions in order by meaning
 */
public record Site(
        Ledger ledger,
        Progress progress,
        InstantSource clock,
        Assets assets,
        TemplateEngine templates,
        Meanings meanings) {
    /** A site over this ledger. */
    public static Site of(Ledger ledger, Progress progress, InstantSource clock) {
        return new Site(
                ledger,
                progress,
                clock,
                Assets.load(),
                TemplateEngine.createPrecompiled(ContentType.Html),
                new Meanings());
    }

    /** The frame of a page of this title. */
    public Frame frame(String title, Section section) {
        return new Frame(title, section, "", assets.style(), assets.script(), progress.now(), ledger.count());
    }

    /** The frame of a page that must not ask the ledger. */
    public Frame bareFrame(String title) {
        return new Frame(title, Section.NONE, "", assets.style(), assets.script(), progress.now(), -1);
    }

    /** Answers with a template that takes this record. */
    public void show(Context answer, String template, Object view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, view, out);
        answer.contentType("text/html; charset=utf-8").result(out.toByteArray());
    }
}
