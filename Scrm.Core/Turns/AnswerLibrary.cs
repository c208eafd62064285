using Scrm.Core.Answers;

namespace Scrm.Core.Turns;

/// <summary>The current answers, indexed; rebuilt when the stored book's revision has changed.</summary>
public sealed class AnswerLibrary(IKnowledgeStore knowledge) : IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private Edition? _current;

    /// <summary>Answers of the newest book.</summary>
    public async Task<Answerer> CurrentAsync(CancellationToken cancellationToken)
    {
        var revision = await knowledge.RevisionAsync(cancellationToken);
        if (_current is { } current && current.Revision == revision)
        {
            return current.Answerer;
        }

        await _building.WaitAsync(cancellationToken);
        try
        {
            if (_current is { } fresh && fresh.Revision >= revision)
            {
                return fresh.Answerer;
            }

            var book = await knowledge.LoadAsync(cancellationToken);
            _current = new Edition(book.Revision, _current is { } last ? last.Answerer.With(book) : new Answerer(book));
            return _current.Answerer;
        }
        finally
        {
            _building.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _building.Dispose();

    private sealed record Edition(long Revision, Answerer Answerer);
}
