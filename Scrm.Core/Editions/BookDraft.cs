using Scrm.Core.Answers;

namespace Scrm.Core.Editions;

/// <summary>Changes to what the bot answers from that customers do not get yet: what is null or empty stays as it is.</summary>
public sealed record BookDraft
{
    /// <summary>Nothing changed.</summary>
    public static BookDraft None { get; } = new();

    /// <summary>Versions of articles that answer instead of the live ones, or new articles.</summary>
    public IReadOnlyList<KnowledgeArticle> Articles { get; init; } = [];

    /// <summary>Ids of articles that do not answer any more.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The company's own words.</summary>
    public AnswerWords? Words { get; init; }

    /// <summary>0–1: in every inbox, from this confidence on the best article is answered.</summary>
    public double? AnswerFrom { get; init; }

    /// <summary>0–1: in every inbox, from this confidence on articles are offered.</summary>
    public double? OfferFrom { get; init; }

    /// <summary>In every inbox, misses in a row after which people take over.</summary>
    public int? MissesToHandoff { get; init; }

    /// <summary>True when it changes nothing.</summary>
    public bool IsEmpty =>
        Articles.Count == 0 && Removed.Count == 0 && Words is null && AnswerFrom is null && OfferFrom is null && MissesToHandoff is null;

    /// <summary>The book as it would be with the changes.</summary>
    public AnswerBook Over(AnswerBook book)
    {
        var changed = Articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a with { Status = ArticleStatus.Published });
        var kept = book.Articles.Where(a => !Removed.Contains(a.Id)).ToList();
        var known = kept.Select(a => a.Id).ToHashSet();
        return book with
        {
            Articles = [.. kept.Select(a => changed.GetValueOrDefault(a.Id, a)), .. changed.Values.Where(a => !known.Contains(a.Id))],
            Words = Words ?? book.Words,
            Settings = Settings(book.Settings),
        };
    }

    /// <summary>The settings as they would be.</summary>
    public IReadOnlyList<AnswerSettings> Settings(IReadOnlyList<AnswerSettings> settings)
    {
        if (AnswerFrom is null && OfferFrom is null && MissesToHandoff is null)
        {
            return settings;
        }

        var all = settings.Any(s => s.InboxId.Length == 0) ? settings : [.. settings, new AnswerSettings { InboxId = "" }];
        return [.. all.Select(s => s with
        {
            AnswerFrom = AnswerFrom ?? s.AnswerFrom,
            OfferFrom = OfferFrom ?? s.OfferFrom,
            MissesToHandoff = MissesToHandoff ?? s.MissesToHandoff,
        })];
    }
}
