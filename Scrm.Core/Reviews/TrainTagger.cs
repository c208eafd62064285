using System.Text.Json;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Learning;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Learns from all decisions so far and puts the new tagger in the old one's place. Every process does so for itself and comes to the same.</summary>
public sealed class TrainTagger(
    IReviewStore reviews,
    ITagStore tags,
    IConversationStore conversations,
    TagLibrary library,
    LearnedTags learned,
    ISharedValues values,
    ReviewOptions options,
    TimeProvider time)
{
    private const string Key = "tags/learned";
    private const int Most = 5_000;
    private long _seen = -1;
    private int _decisions;
    private DateTimeOffset _at = DateTimeOffset.MinValue;

    /// <summary>Trains when enough was decided since the last time, or an hour has passed and something was; the figures then, else null.</summary>
    public async Task<LearnedFigures?> HandleAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var revision = await tags.RevisionAsync(cancellationToken);
        if (revision == _seen && now < _at.AddHours(1))
        {
            return null;
        }

        // Wishes are learned with their values and dialogues, elsewhere.
        _seen = revision;
        var all = (await reviews.SinceAsync(DateTimeOffset.UnixEpoch, cancellationToken))
            .Where(r => r is { BatchId: null, MessageId: not null, Source: not TagSource.Wish } && r.IsVerdict).TakeLast(Most).ToList();
        var news = Math.Abs(all.Count - _decisions);
        if (news == 0 || (news < options.TrainAfter && _decisions > 0 && now < _at.AddHours(1)))
        {
            return null;
        }

        var examples = ReviewLessons.Of(all, await TextsAsync(all, cancellationToken), new TagFold((await library.CurrentAsync(cancellationToken)).Book));
        var model = new LearnedModel(LearnedTagger.Train(examples), all.Count, options.LearnedPutFrom, options.LearnedProposeFrom);
        learned.Swap(model);
        (_decisions, _at) = (all.Count, now);
        var (put, putRight, right) = LearnedMeasure.Of(examples, model.PutFrom);
        var figures = new LearnedFigures(now, all.Count, examples.Count, model.Tagger.Tags.Count, put, putRight, right);
        await StoreAsync(figures, now, cancellationToken);
        return figures;
    }

    /// <summary>The figures of the newest training of any process, or null.</summary>
    public static async Task<LearnedFigures?> LatestAsync(ISharedValues values, DateTimeOffset now, CancellationToken cancellationToken) =>
        await values.GetAsync(Key, now, cancellationToken) is { } stored ? JsonSerializer.Deserialize(stored.Value, ReviewJson.Default.LearnedFigures) : null;

    private async Task<Dictionary<string, string>> TextsAsync(IReadOnlyList<TagReview> decided, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>();
        foreach (var id in decided.Select(r => r.MessageId!).Distinct())
        {
            if (await conversations.MessageAsync(id, cancellationToken) is { Content.Text: { Length: > 0 } text })
            {
                texts[id] = text;
            }
        }

        return texts;
    }

    // Several processes come to the same figures at about the same time: whoever is slower leaves the other's.
    private async Task StoreAsync(LearnedFigures figures, DateTimeOffset now, CancellationToken cancellationToken) => await values.TrySaveAsync(
        Key,
        JsonSerializer.Serialize(figures, ReviewJson.Default.LearnedFigures),
        (await values.GetAsync(Key, now, cancellationToken))?.Version ?? 0,
        null,
        now,
        cancellationToken);
}
