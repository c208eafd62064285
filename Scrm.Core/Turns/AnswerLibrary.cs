using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Figures;

namespace Scrm.Core.Turns;

/// <summary>The current answers, indexed; rebuilt when the stored book's revision has changed or something new was learned.</summary>
public sealed class AnswerLibrary(IKnowledgeStore knowledge, LearnedAnswers learned, SentimentReader sentiment) : IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private Edition? _current;

    /// <summary>Answers of the newest book.</summary>
    public async Task<Answerer> CurrentAsync(CancellationToken cancellationToken)
    {
        var revision = await knowledge.RevisionAsync(cancellationToken);
        var taught = learned.Current;
        if (_current is { } current && current.Revision == revision && current.Taught == taught)
        {
            return current.Answerer;
        }

        await _building.WaitAsync(cancellationToken);
        try
        {
            if (_current is { } fresh && fresh.Revision >= revision && fresh.Taught == taught)
            {
                return fresh.Answerer;
            }

            var book = await knowledge.LoadAsync(cancellationToken);
            var answerer = _current is { } last && last.Taught == taught
                ? last.Answerer.With(book)
                : new Answerer(book, taught.Skill with { SoundsUnhappy = sentiment.IsNegative });
            _current = new Edition(book.Revision, taught, answerer);
            return answerer;
        }
        finally
        {
            _building.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _building.Dispose();

    private sealed record Edition(long Revision, Taught Taught, Answerer Answerer);
}
