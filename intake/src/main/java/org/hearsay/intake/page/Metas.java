package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.text.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's meta elements, its title element and microdata say. */
final class Metas {
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "cxenseparse:author",
            "article:author_name",
            "authors",
            "citation_author");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "datepublished",
            "date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "cxenseparse:recs:publishtime",
            "date_published",
            "last-modified-by-author",
            "citation_publication_date",
            "dcterms.date",
            "dcterms.issued",
            "og:article:published_time");
    private static final List<String> OUTLETS =
            List.of("og:site_name", "publisher", "dc.publisher", "article:publisher", "application-name");

    /** What parts the article's title from the site's name in a title element. */
    private static final Pattern SITE = Pattern.compile("\\s+[|–—•·»-]\\s+[^|–—•·»-]{2,40}$|\\s+\\|.*$");

    private final Document document;
    private final Map<String, List<String>> values = new HashMap<>();

    private Metas(Document document) {
        this.document = document;
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String key = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && !content.isEmpty()) {
                    values.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    static Metas of(Document document) {
        return new Metas(document);
    }

    List<String> titles() {
        List<String> titles = all(TITLES);
        for (Element element : document.select("[itemprop=headline]")) {
            titles.add(element.text());
        }
        String title = document.title();
        if (!title.isBlank()) {
            String cut = SITE.matcher(title).replaceFirst("");
            titles.add(cut);
            titles.add(title);
        }
        return titles;
    }

    List<String> authors() {
        for (String key : AUTHORS) {
            List<String> found = values.getOrDefault(key, List.of()).stream()
                    .filter(value -> !value.contains("://"))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    @Nullable
    String outlet() {
        for (String value : all(OUTLETS)) {
            if (!value.contains("://") && !value.startsWith("@")) {
                return Markup.plain(value);
            }
        }
        return null;
    }

    List<String> dates() {
        List<String> dates = all(DATES);
        for (Element element : document.select("[itemprop~=datePublished]")) {
            dates.add(stamp(element));
        }
        return dates;
    }

    /** Moments that the page's visible part marks, the article's own before the others. */
    static List<String> visibleDates(Document document) {
        List<String> dates = new ArrayList<>();
        for (String query : List.of(
                "time[pubdate]", "article time[datetime]", "time[datetime]", "abbr.published", ".published[title]")) {
            for (Element element : document.select(query)) {
                dates.add(stamp(element));
            }
        }
        return dates;
    }

    /** The first line set as a date, that of another story or a footer aside, which gives a whole one. */
    static @Nullable Published written(Document document) {
        for (Element element : document.select(
                "time, [class~=(?i)(^|[-_ ])(date|dateline|published|pubdate|posted|timestamp)([-_ ]|$)]")) {
            Published published = element.closest("aside, footer, nav") == null ? Dates.written(element.text()) : null;
            if (published != null) {
                return published;
            }
        }
        return null;
    }

    private static String stamp(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return element.text().strip();
    }

    private List<String> all(List<String> keys) {
        List<String> found = new ArrayList<>();
        for (String key : keys) {
            found.addAll(values.getOrDefault(key, List.of()));
        }
        return found;
    }
}
