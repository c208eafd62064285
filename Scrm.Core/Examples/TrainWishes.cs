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
    TimeProvider time)
{
    private const int Most = 5_000;
    private readonly OneRun _run = new();
    private readonly WishLessons _lessons = new(reviews, conversations);
    private State _state = new(-1, -1, 0, DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <summary>
    /// Trains when the examples have changed, when enough was decided since, or when an hour has passed and something was; true when it
    /// did. Afterwards what is learned is of the newest examples. Who asks meanwhile waits for the same training.
    /// </summary>
    public Task<bool> HandleAsync(CancellationToken cancellationToken) => _run.JoinAsync(() => TrainAsync(CancellationToken.None), cancellationToken);

    private async Task<bool> TrainAsync(CancellationToken cancellationToken)
    {
        var (now, revision, book) = (time.GetUtcNow(), await examples.RevisionAsync(cancellationToken), await tags.RevisionAsync(cancellationToken));
        if (revision == _state.Examples && book == _state.Book && now < _state.LookedAt.AddHours(1))
        {
            return false;
        }

        var said = (await reviews.SinceAsync(DateTimeOffset.UnixEpoch, cancellationToken))
            .Where(r => r is { Source: TagSource.Wish, BatchId: null } && r.IsVerdict).TakeLast(Most).ToList();
        var news = Math.Abs(said.Count - _state.Decisions);
        if (revision == _state.Examples && (news == 0 || (news < options.TrainAfter && now < _state.TrainedAt.AddHours(1))))
        {
            _state = _state with { Book = book, LookedAt = now };
            return false;
        }

        learned.SwapWishes(await LearnAsync(said, revision, now, cancellationToken));
        _state = new State(revision, book, said.Count, now, now);
        return true;
    }

    private async Task<WishModel?> LearnAsync(List<TagReview> said, long revision, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var dialogues = await examples.WishesAsync(cancellationToken);
        if (dialogues.All(d => d.Dialogue.Tags.Count == 0))
        {
            return null;
        }

        var lessons = await _lessons.OfAsync(said, (await library.CurrentAsync(cancellationToken)).Book, cancellationToken);
        var tagger = await Task.Run(() => PreferenceTagger.Train([.. dialogues.Select(d => d.Dialogue)], lessons), cancellationToken);
        return new WishModel(tagger, dialogues.Count, said.Count, revision, now);
    }

    /// <summary>What was looked at last, and what the model in place was learned from.</summary>
    private sealed record State(long Examples, long Book, int Decisions, DateTimeOffset TrainedAt, DateTimeOffset LookedAt);
}
