using System.Buffers;

namespace Scrm.Core.Answers;

/// <summary>
/// Finds the articles nearest to a question. Immutable and safe for any number of callers at once.
/// Building 20,000 articles takes about half a second, the next edition a twentieth of that: keep one per revision of the book.
/// A search in them takes one to two milliseconds.
/// </summary>
public sealed class Retriever
{
    // How much a rival as good as the best lowers the confidence; squared, so that a distant one hardly does.
    private const double RivalShare = 0.3;

    // What the matcher finds near counts far less than what the letters say, or it would believe in strangers; it looks at the best so many only.
    private const double MatcherShare = 0.2;
    private const int Matched = 50;

    // Where the letters find nothing sure, the sounds are asked; they mean less, as many words sound alike.
    private const double SureByLetters = 0.6;
    private const double SoundShare = 0.85;

    private static readonly Phrasing Unphrased = new(AnswerWords.None);

    private readonly IReadOnlyList<KnowledgeArticle> _articles;
    private readonly WordingIndex _index;
    private readonly Likeness _likeness;
    private readonly Matcher? _matcher;
    private readonly Retriever? _sounds;

    private Retriever(IReadOnlyList<KnowledgeArticle> articles, WordingIndex index, Matcher? matcher, Retriever? sounds) =>
        (_articles, _index, _likeness, _matcher, _sounds) = (articles, index, new Likeness(index), matcher, sounds);

    /// <summary>Indexes the enabled articles by question and similar questions.</summary>
    /// <param name="articles">Articles; ids are unique.</param>
    /// <param name="matcher">Orders the best again by what it has learned; null: by terms alone.</param>
    /// <param name="words">The company's own words; null: none.</param>
    public static Retriever Build(IEnumerable<KnowledgeArticle> articles, Matcher? matcher = null, AnswerWords? words = null) =>
        Build(articles, matcher, words ?? AnswerWords.None, null);

    /// <summary>The same for articles of which most are as before: finds what a new one would, built in a fraction of the time.</summary>
    public Retriever With(IEnumerable<KnowledgeArticle> articles, AnswerWords? words = null) =>
        Build(articles, _matcher, words ?? _index.Phrasing.Words, this);

    private static Retriever Build(IEnumerable<KnowledgeArticle> articles, Matcher? matcher, AnswerWords words, Retriever? previous)
    {
        var enabled = articles.Where(a => a.Enabled).ToList();
        var phrasing = new Phrasing(words);
        var letters = WordingIndex.Build(enabled, phrasing, previous?._index);
        var sounds = new Retriever(enabled, WordingIndex.Heard(letters, Unphrased, previous?._sounds?._index), null, null);
        return new Retriever(enabled, letters, matcher, sounds);
    }

    /// <summary>The best articles for a text, best first, each once; scores are 0–1 and comparable between questions.</summary>
    /// <param name="text">The question.</param>
    /// <param name="history">Earlier messages, oldest first: subjects of follow-ups are taken from the last few.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="admits">Says which articles may be found; null: all. The others neither stand in the list nor count as rivals.</param>
    public IReadOnlyList<AnswerCandidate> Find(
        string text, IReadOnlyList<string> history, int count = 3, Func<KnowledgeArticle, bool>? admits = null)
    {
        var read = FindByLetters(text, history, count, admits);
        return _sounds is null || (read.Count > 0 && read[0].Score >= SureByLetters)
            ? read
            : Sounding.Join(read, FindBySounds(_sounds, text, history, count, admits), SoundShare, count);
    }

    private List<AnswerCandidate> FindBySounds(
        Retriever sounds, string text, IReadOnlyList<string> history, int count, Func<KnowledgeArticle, bool>? admits) =>
        sounds.FindByLetters(Heard(text), [.. history.Select(Heard)], count, admits);

    private string Heard(string text) => Sounding.Of(text, _index.Phrasing);

    private List<AnswerCandidate> FindByLetters(string text, IReadOnlyList<string> history, int count, Func<KnowledgeArticle, bool>? admits)
    {
        var query = QueryTerms.Of(text, history, _index);
        if (query.Own.Count == 0)
        {
            return [];
        }

        var wordings = _index.Selves.Length;
        var own = ArrayPool<float>.Shared.Rent(wordings);
        var past = ArrayPool<float>.Shared.Rent(wordings);
        try
        {
            Score(query, own.AsSpan(0, wordings), past.AsSpan(0, wordings));
            var enough = Math.Max(count, 2);
            var best = ByTerms(query, own, past, _matcher is null ? enough : Math.Max(Matched, enough), admits);
            return Candidates(_matcher is null ? best : ByMatcher(_matcher, _matcher.Place(text), query, own, past, best, enough), query, own, past, count);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(own);
            ArrayPool<float>.Shared.Return(past);
        }
    }

    private void Score(QueryTerms query, Span<float> own, Span<float> past)
    {
        own.Clear();
        past.Clear();
        foreach (var term in query.Own)
        {
            Add(term, 1, own);
        }

        foreach (var (term, share) in query.Past)
        {
            Add(term, share, past);
        }
    }

    private void Add(int term, float share, Span<float> scores)
    {
        var weight = _index.WeightOf(term) * share;
        foreach (var wording in _index.WordingsWith(term))
        {
            scores[wording] += weight;
        }
    }

    private BestArticles ByTerms(QueryTerms query, float[] own, float[] past, int count, Func<KnowledgeArticle, bool>? admits)
    {
        var best = new BestArticles(count);
        Span<double> likenesses = new double[_index.MostWordings];
        for (var article = 0; article < _articles.Count; article++)
        {
            var (first, end) = (_index.Firsts[article], _index.Firsts[article + 1]);
            for (var wording = first; wording < end; wording++)
            {
                likenesses[wording - first] = own[wording] > 0 ? _likeness.Of(query.Self, own[wording], past[wording], wording) : 0;
            }

            var score = Vote.Of(likenesses[..(end - first)]);
            if (score > 0 && (admits is null || admits(_articles[article])))
            {
                best.Offer(article, score);
            }
        }

        return best;
    }

    private BestArticles ByMatcher(Matcher matcher, float[] place, QueryTerms query, float[] own, float[] past, BestArticles found, int count)
    {
        var best = new BestArticles(count);
        Span<double> likenesses = new double[_index.MostWordings];
        foreach (var (article, _) in found.All)
        {
            var (first, end) = (_index.Firsts[article], _index.Firsts[article + 1]);
            for (var wording = first; wording < end; wording++)
            {
                var byTerms = own[wording] > 0 ? _likeness.Of(query.Self, own[wording], past[wording], wording) : 0;
                var near = Matcher.Nearness(place, _index.Wordings[wording].Place(matcher));
                likenesses[wording - first] = byTerms >= Likeness.Exact ? byTerms : (byTerms + (MatcherShare * near)) / (1 + MatcherShare);
            }

            best.Offer(article, Vote.Of(likenesses[..(end - first)]));
        }

        return best;
    }

    private List<AnswerCandidate> Candidates(BestArticles found, QueryTerms query, float[] own, float[] past, int count)
    {
        var best = found.All;
        if (best.Count == 0)
        {
            return [];
        }

        var rival = best.Count > 1 ? best[1].Score / best[0].Score : 0;
        var sure = best[0].Score >= Likeness.Exact && rival < Likeness.Exact ? 1 : 1 - RivalShare * rival * rival;
        return [.. best.Take(count).Select((b, place) =>
            new AnswerCandidate(_articles[b.Article].Id, _articles[b.Article].Question, b.Score * sure)
            {
                Evidence = Evidence(b.Article, b.Score, place == 0 ? rival : best[0].Score / b.Score, query, own, past),
            })];
    }

    private AnswerEvidence Evidence(int article, double score, double rival, QueryTerms query, float[] own, float[] past)
    {
        var nearest = Enumerable.Range(_index.Firsts[article], _index.Firsts[article + 1] - _index.Firsts[article])
            .MaxBy(wording => own[wording] > 0 ? _likeness.Of(query.Self, own[wording], past[wording], wording) : 0);
        var self = _index.Selves[nearest];
        return new AnswerEvidence(score, rival, own[nearest] / query.Self, (own[nearest] + past[nearest]) / self, past[nearest] / self, false);
    }
}
