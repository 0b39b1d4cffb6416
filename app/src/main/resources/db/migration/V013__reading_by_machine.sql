-- With the time of the last change, so that a month's sitemap knows from the index alone whether it changed.
drop index published_article_by_time;
create index published_article_by_time on published_article (published_at, article_id, updated_at);

-- The API's articles of one kind, in all and of one section. The code generator has no index on text.
-- [jooq ignore start]
create index published_article_by_kind on published_article (kind, published_at, article_id);
create index published_article_by_section_kind
  on published_article (section_id, kind, published_at, article_id);
-- [jooq ignore stop]
