using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Core.Foundation;

namespace Scrm.Core.Trials;

/// <summary>A trial is over.</summary>
/// <param name="Id">Which.</param>
/// <param name="Adopt">True: the challenger is published; false: everybody gets the published version.</param>
/// <param name="AgentId">Who says so.</param>
public sealed record EndTrialRequest(string Id, bool Adopt, string AgentId);

/// <summary>Stops a trial, or publishes its challenger.</summary>
public sealed class EndTrial(ITrialStore trials, IKnowledgeStore knowledge, TimeProvider time)
{
    private const int Tries = 10;

    /// <summary>The trial as it ended; Conflict when it has ended already, or an article was changed meanwhile.</summary>
    public async Task<Result<BotTrial>> HandleAsync(EndTrialRequest request, CancellationToken cancellationToken)
    {
        if ((await trials.ListAsync(cancellationToken)).FirstOrDefault(t => t.Id == request.Id) is not { } trial)
        {
            return new Fault(FaultCode.NotFound, "There is no such trial.");
        }

        if (trial.State != TrialState.Running)
        {
            return new Fault(FaultCode.Conflict, "The trial has ended.", "ended");
        }

        if (request.Adopt && await PublishAsync(trial, request.AgentId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var ended = trial with
        {
            State = request.Adopt ? TrialState.Adopted : TrialState.Stopped,
            EndedBy = request.AgentId,
            EndedAt = time.GetUtcNow(),
        };
        return await trials.SaveAsync(ended, trial.Version, cancellationToken)
            ? ended with { Version = trial.Version + 1 }
            : new Fault(FaultCode.Conflict, "The trial was changed meanwhile.");
    }

    private async Task<Fault?> PublishAsync(BotTrial trial, string agentId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var versions = (await knowledge.ArticlesAsync(cancellationToken)).ToDictionary(h => h.Article.Id, h => h.Article);
        var changed = trial.Draft.Articles.Select(a => a with { Status = ArticleStatus.Published, ChangeNote = trial.Name })
            .Concat(trial.Draft.Removed.Select(versions.GetValueOrDefault).OfType<KnowledgeArticle>()
                .Select(a => a with { Status = ArticleStatus.Archived, ChangeNote = trial.Name }))
            .Select(a => a with { Version = (versions.GetValueOrDefault(a.Id)?.Version ?? 0) + 1, UpdatedAt = now, UpdatedBy = agentId })
            .ToList();
        if (changed.Count > 0 && !await knowledge.SaveArticlesAsync(changed, cancellationToken))
        {
            return new Fault(FaultCode.Conflict, "An article was changed meanwhile; try again.");
        }

        if (trial.Draft.Words is { } words)
        {
            await knowledge.SaveWordsAsync(words, cancellationToken);
        }

        return await SetAsync(trial.Draft, cancellationToken);
    }

    /// <summary>Puts the draft's thresholds over the settings as they stand; what somebody else changes meanwhile stays changed.</summary>
    private async Task<Fault?> SetAsync(BookDraft draft, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var stored = (await knowledge.LoadAsync(cancellationToken)).Settings;
            var isWhole = true;
            foreach (var settings in draft.Settings(stored).Where(s => !stored.Contains(s)))
            {
                isWhole &= await knowledge.SaveSettingsAsync(settings, settings.Version, cancellationToken);
            }

            if (isWhole)
            {
                return null;
            }
        }

        return new Fault(FaultCode.Conflict, "The bot's settings change all the time; try again.");
    }
}
