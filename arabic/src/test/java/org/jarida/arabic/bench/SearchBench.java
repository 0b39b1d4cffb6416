package org.jarida.arabic.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jarida.arabic.search.ArabicNewsAnalyzer;

/**
 * Known-item search: for each article, words of its headline as a reader remembers them, typed in
 * every habit; how high does the article stand?
 */
final class SearchBench {

    private static final String FIELD = "text";
    private static final int DEPTH = 10;
    private static final int WORDS = 2;

    /** One article of the collection. */
    record Article(String title, String text) {}

    /** How an analyzer did on one habit of typing. */
    record Result(String habit, int queries, double first, double found, double reciprocalRank) {}

    private final List<Article> articles;

    SearchBench(List<Article> articles) {
        this.articles = articles;
    }

    void print() throws IOException {
        System.out.printf(
                "%nknown-item search: %d articles, %d words of each headline in another order%n",
                articles.size(), WORDS);
        System.out.printf("%-34s%8s%8s%8s   %8s%8s%8s%n", "", "ours", "", "", "Lucene's", "", "");
        System.out.printf(
                "%-34s%8s%8s%8s   %8s%8s%8s%n",
                "typed", "first", "in 10", "MRR", "first", "in 10", "MRR");
        List<Result> ours = run(new ArabicNewsAnalyzer());
        List<Result> lucenes = run(new ArabicAnalyzer());
        for (int i = 0; i < ours.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-34s%8.1f%8.1f%8.3f   %8.1f%8.1f%8.3f%n",
                    ours.get(i).habit(),
                    ours.get(i).first(),
                    ours.get(i).found(),
                    ours.get(i).reciprocalRank(),
                    lucenes.get(i).first(),
                    lucenes.get(i).found(),
                    lucenes.get(i).reciprocalRank());
        }
    }

    List<Result> run(Analyzer analyzer) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Article article : articles) {
                    Document document = new Document();
                    document.add(
                            new TextField(
                                    FIELD,
                                    article.title() + "\n" + article.text(),
                                    Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return search(new IndexSearcher(reader), new QueryBuilder(analyzer));
            }
        }
    }

    private List<Result> search(IndexSearcher searcher, QueryBuilder queries) throws IOException {
        List<Result> results = new ArrayList<>();
        Tally all = new Tally();
        for (TypingHabit habit : TypingHabit.values()) {
            Random random = new Random(7);
            Tally tally = new Tally();
            for (int id = 0; id < articles.size(); id++) {
                String typed = habit.type(fragment(articles.get(id).title(), random), random);
                int rank = rank(searcher, query(queries, typed), id);
                tally.add(rank);
                all.add(rank);
            }
            results.add(tally.result(habit.words()));
        }
        results.add(all.result("all"));
        return results;
    }

    private static List<String> fragment(String title, Random random) {
        return TypingHabit.fragment(title, WORDS, random);
    }

    private static Query query(QueryBuilder queries, String typed) {
        Query query = queries.createBooleanQuery(FIELD, typed);
        return query == null ? new MatchNoDocsQuery() : query;
    }

    /** The article's place from 1, or 0 if it is not among the first ones. */
    private static int rank(IndexSearcher searcher, Query query, int id) throws IOException {
        ScoreDoc[] found = searcher.search(query, DEPTH).scoreDocs;
        for (int i = 0; i < found.length; i++) {
            if (found[i].doc == id) {
                return i + 1;
            }
        }
        return 0;
    }

    private static final class Tally {
        private int queries;
        private int first;
        private int found;
        private double reciprocal;

        void add(int rank) {
            queries++;
            first += rank == 1 ? 1 : 0;
            found += rank > 0 ? 1 : 0;
            reciprocal += rank > 0 ? 1.0 / rank : 0;
        }

        Result result(String habit) {
            return new Result(
                    habit,
                    queries,
                    100.0 * first / queries,
                    100.0 * found / queries,
                    reciprocal / queries);
        }
    }
}
