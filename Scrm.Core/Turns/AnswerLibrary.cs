using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Figures;
using Scrm.Core.Handoffs;
using Scrm.Core.Trials;

namespace Scrm.Core.Turns;

/// <summary>The current answers, indexed; rebuilt when the stored book's revision has changed or something new was learned.</summary>
public sealed class AnswerLibrary(IKnowledgeStore knowledge, ITrialStore trials, LearnedAnswers learned, LearnedComplaints complaints, SentimentReader sentiment) : IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private Edition? _current;

    /// <summary>Answers of the newest book.</summary>
    public async Task<Answerer> CurrentAsync(CancellationToken cancellationToken) => (await NewestAsync(cancellationToken)).Answerer;

    /// <summary>Answers of the version a customer gets: the newest book, or a challenger where two versions are compared.</summary>
    public async Task<AnswerEdition> ForAsync(string inboxId, string externalId, CancellationToken cancellationToken)
    {
        var edition = await NewestAsync(cancellationToken);
        return edition.Trials.FirstOrDefault(t => TrialRules.Covers(t.Trial, inboxId)) is not { Trial: { } trial } running
            ? new AnswerEdition(edition.Answerer, null)
            : TrialRules.IsChallenged(trial, externalId)
                ? new AnswerEdition(running.Challenger, TrialRules.ArmOf(trial, isChallenger: true))
                : new AnswerEdition(edition.Answerer, TrialRules.ArmOf(trial, isChallenger: false));
    }

    private async Task<Edition> NewestAsync(CancellationToken cancellationToken)
    {
        var revision = await knowledge.RevisionAsync(cancellationToken);
        var taught = learned.Current;
        if (_current is { } current && current.Revision == revision && current.Taught == taught)
        {
            return current;
        }

        await _building.WaitAsync(cancellationToken);
        try
        {
            if (_current is { } fresh && fresh.Revision >= revision && fresh.Taught == taught)
            {
                return fresh;
            }

            var book = await knowledge.LoadAsync(cancellationToken);
            var answerer = _current is { } last && last.Taught == taught
                ? last.Answerer.With(book)
                : new Answerer(book, taught.Skill with { SoundsUnhappy = sentiment.IsNegative, Complains = complaints.Complains });
            var running = (await trials.ListAsync(cancellationToken)).Where(t => t.State == TrialState.Running);
            _current = new Edition(book.Revision, taught, answerer, [.. running.Select(t => (t, answerer.With(t.Draft.Over(book))))]);
            return _current;
        }
        finally
        {
            _building.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _building.Dispose();

    private sealed record Edition(long Revision, Taught Taught, Answerer Answerer, IReadOnlyList<(BotTrial Trial, Answerer Challenger)> Trials);
}
