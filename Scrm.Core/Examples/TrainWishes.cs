using Scrm.Core.Conversations;
using Scrm.Core.Preferences;
using Scrm.Core.Reviews;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Wishes;

namespace Scrm.Core.Examples;

/// <summary>
/// Learns wishes from the worked dialogues and all decisions so far, and puts the new tagger in the old one's place. Every process does so
/// for itself and comes to the same; when learning fails the old one stays.
/// </summary>
public sealed class TrainWishes(
    IExampleStore examples,
    IReviewStore reviews,
    ITagStore tags,
    IConversationStore conversations,
    TagLibrary library,
    LearnedTags learned,
    ReviewOptions options,
    TimeProvider time) : IDisposable
{
    private const int Most = 5_000;
    private readonly SemaphoreSlim _training = new(1, 1);
    private readonly WishLessons _lessons = new(reviews, conversations);
    private long _examples = -1;
    private long _tags = -1;
    private int _decisions;
    private DateTimeOffset _at = DateTimeOffset.MinValue;

    /// <summary>Trains when the examples have changed, enough was decided since, or an hour has passed and something was; true when it did.</summary>
    public async Task<bool> HandleAsync(CancellationToken cancellationToken)
    {
        await _training.WaitAsync(cancellationToken);
        try
        {
            return await TrainAsync(cancellationToken);
        }
        finally
        {
            _training.Release();
        }
    }

    /// <summary>Trains when the examples have changed; afterwards what is learned is of the newest.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (await examples.RevisionAsync(cancellationToken) != _examples)
        {
            await HandleAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _training.Dispose();

    private async Task<bool> TrainAsync(CancellationToken cancellationToken)
    {
        var (now, revision, seen) = (time.GetUtcNow(), await examples.RevisionAsync(cancellationToken), await tags.RevisionAsync(cancellationToken));
        if (revision == _examples && seen == _tags && now < _at.AddHours(1))
        {
            return false;
        }

        var said = (await reviews.SinceAsync(DateTimeOffset.UnixEpoch, cancellationToken))
            .Where(r => r is { Source: TagSource.Wish, BatchId: null } && r.IsVerdict).TakeLast(Most).ToList();
        var news = Math.Abs(said.Count - _decisions);
        _tags = seen;
        if (revision == _examples && (news == 0 || (news < options.TrainAfter && now < _at.AddHours(1))))
        {
            return false;
        }

        var dialogues = await examples.WishesAsync(cancellationToken);
        if (dialogues.Any(d => d.Dialogue.Tags.Count > 0))
        {
            var lessons = await _lessons.OfAsync(said, (await library.CurrentAsync(cancellationToken)).Book, cancellationToken);
            var tagger = await Task.Run(() => PreferenceTagger.Train([.. dialogues.Select(d => d.Dialogue)], lessons), cancellationToken);
            learned.SwapWishes(new WishModel(tagger, dialogues.Count, said.Count, revision, now));
        }
        else
        {
            learned.SwapWishes(null);
        }

        (_examples, _decisions, _at) = (revision, said.Count, now);
        return true;
    }
}
