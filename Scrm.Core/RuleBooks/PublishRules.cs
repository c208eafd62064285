using Scrm.Core.Foundation;
using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>Makes the draft, or a version of before, the rules that hold.</summary>
public sealed class PublishRules(IRuleStore store, TimeProvider time)
{
    private const int LongestNote = 500;

    /// <summary>The version as published; NotFound without a draft, Conflict when draft or book changed meanwhile.</summary>
    public async Task<Result<RuleEdition>> HandleAsync(long stamp, string note, string agentId, CancellationToken cancellationToken)
    {
        var draft = await store.DraftAsync(cancellationToken);
        return draft is null ? new Fault(FaultCode.NotFound, "There is no draft.")
            : draft.Stamp != stamp ? Changed
            : await AddAsync(draft.Rules, note, agentId, null, stamp, cancellationToken);
    }

    /// <summary>Publishes the rules of an earlier version again, as a new one; a draft stays.</summary>
    public async Task<Result<RuleEdition>> RestoreAsync(long version, string note, string agentId, CancellationToken cancellationToken) =>
        await store.EditionAsync(version, cancellationToken) is { } edition
            ? await AddAsync(edition.Rules, note, agentId, version, null, cancellationToken)
            : new Fault(FaultCode.NotFound, "There is no such version.");

    private async Task<Result<RuleEdition>> AddAsync(
        IReadOnlyList<Rule> rules, string note, string agentId, long? restores, long? stamp, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(note) || note.Length > LongestNote)
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
            Note = note.Trim(),
            PublishedBy = agentId,
            PublishedAt = time.GetUtcNow(),
            Restores = restores,
        };
        return await store.PublishAsync(edition, stamp, cancellationToken) ? edition : Changed;
    }

    private static Fault Changed { get; } = new(FaultCode.Conflict, "The rules changed meanwhile.", "draft");
}
