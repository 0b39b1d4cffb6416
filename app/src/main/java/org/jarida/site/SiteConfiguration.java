package org.jarida.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.paper.FeedFormat;
import org.jarida.paper.Language;
import org.jarida.platform.Addresses;
import org.jarida.platform.Database;
import org.jarida.platform.page.FrontPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the site that are made by hand. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    FrontPages frontPages(Database database) {
        return new FrontPages(() -> paths(database.read(Sections::all)));
    }

    private static List<String> paths(List<Section> sections) {
        List<String> paths = new ArrayList<>();
        Arrays.stream(Language.values()).forEach(one -> paths.add(one.address("/")));
        sections.forEach(one -> paths.add(Addresses.encoded("/" + one.slug())));
        Arrays.stream(FeedFormat.values()).forEach(one -> paths.add("/feeds/" + one.file()));
        return paths;
    }
}
