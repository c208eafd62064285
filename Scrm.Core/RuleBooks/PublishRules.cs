using Scrm.Core.Foundation;
using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>Rules that shall hold.</summary>
/// <param name="Note">Why.</param>
/// <param name="AgentId">Who wants it.</param>
/// <param name="Stamp">The stamp of the draft that was looked at.</param>
/// <param name="Restores">An earlier version to be published again, as a new one, instead; a draft stays.</param>
public sealed record PublishRulesRequest(string Note, string AgentId, long Stamp = 0, long? Restores = null);

/// <summary>Makes the draft, or a version of before, the rules that hold.</summary>
public sealed class PublishRules(IRuleStore store, TimeProvider time)
{
    private const int LongestNote = 500;

    /// <summary>The version as published; NotFound without such draft or version, Conflict when draft or book changed meanwhile.</summary>
    public async Task<Result<RuleEdition>> HandleAsync(PublishRulesRequest request, CancellationToken cancellationToken)
    {
        if (request.Restores is { } version)
        {
            return await store.EditionAsync(version, cancellationToken) is { } edition
                ? await AddAsync(edition.Rules, request, cancellationToken)
                : new Fault(FaultCode.NotFound, "There is no such version.");
        }

        var draft = await store.DraftAsync(cancellationToken);
        return draft is null ? new Fault(FaultCode.NotFound, "There is no draft.")
            : draft.Stamp != request.Stamp ? Changed
            : await AddAsync(draft.Rules, request, cancellationToken);
    }

    private async Task<Result<RuleEdition>> AddAsync(IReadOnlyList<Rule> rules, PublishRulesRequest request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Note) || request.Note.Length > LongestNote)
        {
            return new Fault(FaultCode.Invalid, $"Say why, in 1 to {LongestNote} characters.", "note");
        }

        if (RuleRefusals.Of(rules) is { } refused)
        {
            return refused;
        }

        var edition = new RuleEdition
        {
            Version = await store.VersionAsync(cancellationToken) + 1,
            Rules = rules,
            Note = request.Note.Trim(),
            PublishedBy = request.AgentId,
            PublishedAt = time.GetUtcNow(),
            Restores = request.Restores,
        };
        return await store.PublishAsync(edition, request.Restores is null ? request.Stamp : null, cancellationToken) ? edition : Changed;
    }

    private static Fault Changed { get; } = new(FaultCode.Conflict, "The rules changed meanwhile.", "draft");
}
