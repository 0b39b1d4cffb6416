package org.jarida.site.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.paper.LinkedData;
import org.jarida.paper.Paper;
import org.jarida.platform.Addresses;
import org.jarida.publication.Frames;

/** The paper in the words of schema.org, with the pages on which it says how it works. */
public final class PaperData {
    static final String CONTEXT = "https://schema.org";

    private static final String STANDARDS = "/standards";

    private PaperData() {}

    /** The paper by itself, for its front page. */
    public static LinkedData of(Frames frames, Paper paper) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", CONTEXT);
        members.putAll(organization(frames, paper));
        return new LinkedData(members);
    }

    static Map<String, Object> organization(Frames frames, Paper paper) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@type", "NewsMediaOrganization");
        members.put("@id", frames.url("/#paper"));
        members.put("name", paper.name());
        members.put("url", frames.url("/"));
        members.put("logo", image(frames.url("/icons/icon-512.png"), 512, 512));
        if (!paper.motto().isEmpty()) {
            members.put("slogan", paper.motto());
        }
        members.put("publishingPrinciples", frames.url(STANDARDS));
        members.put("verificationFactCheckingPolicy", frames.url(STANDARDS + "#verification"));
        members.put("correctionsPolicy", frames.url(STANDARDS + "#corrections"));
        members.put("unnamedSourcesPolicy", frames.url(STANDARDS + "#unnamed-sources"));
        members.put("ethicsPolicy", frames.url(STANDARDS + "#ethics"));
        members.put("masthead", frames.url("/about#staff"));
        contact(frames, paper.contact(), members);
        return members;
    }

    private static void contact(
            Frames frames, Paper.Contact contact, Map<String, Object> organization) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("@type", "ContactPoint");
        point.put("contactType", "newsroom");
        point.put("url", frames.url("/contact"));
        put(point, "telephone", contact.telephone());
        put(point, "faxNumber", contact.fax());
        put(point, "email", contact.email());
        organization.put("contactPoint", point);
        put(organization, "address", contact.address());
    }

    /** The way from the front page to a page, each step with its full address. */
    static LinkedData breadcrumbs(List<Step> steps) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("@type", "ListItem");
            item.put("position", i + 1);
            item.put("name", steps.get(i).name());
            item.put("item", steps.get(i).url());
            items.add(item);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", CONTEXT);
        members.put("@type", "BreadcrumbList");
        members.put("itemListElement", items);
        return new LinkedData(members);
    }

    record Step(String name, String url) {
        static Step to(Frames frames, String name, String path) {
            return new Step(name, frames.url(Addresses.encoded(path)));
        }
    }

    static Map<String, Object> image(String url, int width, int height) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("@type", "ImageObject");
        image.put("url", url);
        image.put("width", width);
        image.put("height", height);
        return image;
    }

    private static void put(Map<String, Object> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }
}
